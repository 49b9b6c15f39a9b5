package io.funnelroom.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.discussion.Mention;
import io.funnelroom.deals.discussion.MentionWatcher;
import io.funnelroom.live.Conversation;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;

/**
 * Tells a person, on whatever screen they are, where somebody mentions them: how often they have
 * not read it yet, a list of it, and a toast when it happens.
 */
@StyleSheet("context://css/mentions.css")
class MentionBell extends NativeButton {

  private static final int MOST = 99;

  private final transient MentionParts parts;
  private final transient Person person;
  private final Span badge = new Span();
  private final Popover popover = new Popover();
  private final MentionList list;
  private transient Registration watching;

  MentionBell(MentionParts parts, Person person) {
    this.parts = parts;
    this.person = person;
    addClassNames("room-place", "mention-bell");
    Span icon = new Span();
    icon.addClassName("room-icon");
    icon.getStyle().set("mask-image", "url(icons/bell.svg)");
    badge.addClassName("mention-badge");
    badge.getElement().setAttribute("aria-hidden", "true");
    add(icon, new Span(getTranslation("mentions")), badge);
    list = new MentionList(parts, this::viewer, this::open);
    popover.setTarget(this);
    popover.setPosition(PopoverPosition.END);
    popover.setModal(true);
    popover.setAriaLabel(getTranslation("mentions.unread"));
    popover.addClassName("mention-popover");
    popover.addOpenedChangeListener(change -> readIfOpen());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    ScreenPace pace = parts.screens().pace(attached.getUI());
    watching = parts.feed().watch(new Watcher(person.id(), pace));
    count();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private Person viewer() {
    return parts.people().find(person.id()).orElse(person);
  }

  private void count() {
    int unread = parts.mentions().countUnread(viewer());
    badge.setVisible(unread > 0);
    badge.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
    getElement().setAttribute("data-unread", Integer.toString(unread));
    setAriaLabel(
        unread > 0 ? getTranslation("mentions.count", unread) : getTranslation("mentions.none"));
    readIfOpen();
  }

  private void readIfOpen() {
    if (popover.isOpened()) {
      popover.add(list);
      list.read();
    }
  }

  private void tell(Mention mention) {
    UI ui = UI.getCurrent();
    Conversation.unlessInView(
        ui,
        mention.deal().value(),
        () ->
            Toast.show(
                getTranslation(
                    "mentions.toast",
                    list.writer(mention),
                    mention.deal().value(),
                    mention.excerpt()),
                getTranslation("mentions.open"),
                () -> open(mention.deal())));
  }

  /** Goes where it was said. */
  private void open(DealId deal) {
    popover.close();
    UI ui = UI.getCurrent();
    ui.navigate("deals/" + deal.value());
    ui.getPage()
        .executeJs(
            "const talk = document.getElementById('discussion');"
                + " talk?.scrollIntoView(); talk?.focus();");
  }

  private void changed(List<Mention> fresh) {
    count();
    fresh.forEach(this::tell);
  }

  private final class Watcher implements MentionWatcher {

    private final PersonId watched;
    private final ScreenPace pace;

    Watcher(PersonId watched, ScreenPace pace) {
      this.watched = watched;
      this.pace = pace;
    }

    @Override
    public PersonId person() {
      return watched;
    }

    @Override
    public void mentionsChanged(List<Mention> fresh) {
      pace.show(() -> changed(fresh));
    }
  }
}
