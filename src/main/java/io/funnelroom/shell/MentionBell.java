package io.funnelroom.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
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
import java.util.ArrayList;
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
  private final List<Notification> toasts = new ArrayList<>();
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
    add(icon, new Span(getTranslation("mentions.title")), badge);
    list = new MentionList(parts, this::viewer, this::open);
    popover.setTarget(this);
    popover.setPosition(PopoverPosition.TOP_END);
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
    if (unread == 0) {
      closeToasts();
    }
    badge.setVisible(unread > 0);
    badge.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
    getElement().setAttribute("data-unread", Integer.toString(unread));
    setAriaLabel(
        unread > 0 ? getTranslation("mentions.count", unread) : getTranslation("mentions.none"));
    readIfOpen();
  }

  private void readIfOpen() {
    if (popover.isOpened()) {
      closeToasts();
      popover.add(list);
      list.read();
    }
  }

  private void tell(Mention mention) {
    Conversation.unlessInView(UI.getCurrent(), mention.deal().value(), () -> showToast(mention));
  }

  /** Beside the rail, so that it does not cover the bell. */
  private void showToast(Mention mention) {
    String deal = mention.deal().value();
    Notification toast =
        Toast.show(
            getTranslation("mentions.toast", list.writer(mention), deal, mention.excerpt()),
            getTranslation("mentions.open"),
            () -> open(mention.deal()));
    toast.setPosition(Notification.Position.BOTTOM_END);
    toasts.add(toast);
  }

  private void closeToasts() {
    toasts.forEach(Notification::close);
    toasts.clear();
  }

  /** Goes where it was said. */
  private void open(DealId deal) {
    popover.close();
    closeToasts();
    UI ui = UI.getCurrent();
    Conversation.goTo(ui, deal.value());
    ui.navigate("deals/" + deal.value());
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
