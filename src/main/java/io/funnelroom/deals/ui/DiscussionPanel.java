package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.discussion.DealMessages;
import io.funnelroom.deals.discussion.Mention;
import io.funnelroom.deals.discussion.MentionWatcher;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Conversation;
import io.funnelroom.live.MessageAnswer;
import io.funnelroom.live.MessageBox;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the team says about a deal, live, with a field to say more in. */
final class DiscussionPanel extends Section {

  private final DiscussionParts parts;
  private final OpenDeal deal;
  private final Conversation conversation;
  private Registration watching;

  DiscussionPanel(DiscussionParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    Person viewer = deal.viewer();
    String title = getTranslation("discussion.title");
    addClassName("discussion-panel");
    setId("discussion");
    getElement().setAttribute("aria-label", title);
    Paragraph empty = new Paragraph(getTranslation("discussion.empty"));
    empty.addClassName("discussion-empty");
    conversation =
        new Conversation(
            parts.conversations(),
            parts.people(),
            deal.id().value(),
            viewer,
            new DealMessages(parts.discussion(), deal.id(), deal::viewer),
            title,
            empty);
    List<Person> readers = parts.mentions().readers();
    conversation.setOff(names(readers.stream()), names(Stream.of(viewer)));
    add(new H3(title), conversation);
    if (parts.discussion().mayWrite(viewer)) {
      add(
          new MessageBox(
              deal.id().value(), getTranslation("discussion.write"), viewer, readers, this::say));
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching = parts.feed().watch(new Watcher(deal.viewer().id()));
    readWhenSeen();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private MessageAnswer say(String text, UUID id) {
    try {
      conversation.send(text, id);
    } catch (DealHeld held) {
      return MessageAnswer.later();
    } catch (RuleViolation refused) {
      return MessageAnswer.refused(Translations.text(getLocale(), refused));
    }
    conversation.showNewest();
    return MessageAnswer.kept(unreached(text));
  }

  private String unreached(String text) {
    List<Person> unreached = parts.mentions().unreached(text);
    return unreached.isEmpty()
        ? null
        : getTranslation(
            "discussion.unreached",
            unreached.stream()
                .map(Person::name)
                .collect(Collectors.joining(getTranslation("discussion.and"))));
  }

  private void readWhenSeen() {
    conversation.onAttention(() -> parts.mentions().markRead(deal.viewer(), deal.id()));
  }

  private static List<String> names(Stream<Person> people) {
    return people.flatMap(person -> Stream.of(person.name(), person.userName())).toList();
  }

  /** Who is mentioned here has read it once it stands before their eyes. */
  private final class Watcher implements MentionWatcher {

    private final PersonId viewer;

    Watcher(PersonId viewer) {
      this.viewer = viewer;
    }

    @Override
    public PersonId person() {
      return viewer;
    }

    @Override
    public void mentionsChanged(List<Mention> fresh) {
      if (fresh.stream().anyMatch(mention -> mention.deal().equals(deal.id()))) {
        deal.pace().show(DiscussionPanel.this::readWhenSeen);
      }
    }
  }
}
