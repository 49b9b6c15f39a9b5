package io.funnelroom.live;

import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.messages.MessageListItem;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.AvatarColour;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Arrays;
import java.util.Locale;

/**
 * Gives messages their writers' names and colours. What the list cannot say of a message otherwise,
 * the browser reads from its classes: {@code own}, and {@code at-} with the milliseconds.
 */
final class PersonalMessages {

  private final People people;
  private final PersonId viewer;

  PersonalMessages(People people, PersonId viewer) {
    this.people = people;
    this.viewer = viewer;
  }

  /** Tells a list the team's colours, which its messages name by class. */
  static void colour(HasStyle list) {
    for (AvatarColour colour : AvatarColour.values()) {
      list.getStyle().set("--" + name(colour), colour.hex());
    }
  }

  MessageListItem item(Message message) {
    MessageListItem item = new MessageListItem(message.text(), message.at(), null);
    sign(item, message.by());
    return item;
  }

  void sign(MessageListItem item, UserInfo user) {
    sign(item, new PersonId(Long.parseLong(user.getId())));
    item.setUserColorIndex(null);
  }

  private void sign(MessageListItem item, PersonId by) {
    Person writer = people.find(by).orElseThrow();
    item.addClassNames("at-" + item.getTime().toEpochMilli());
    if (by.equals(viewer)) {
      item.addClassNames("own");
    }
    item.setUserName(writer.name());
    item.setUserAbbreviation(PersonAvatar.initials(writer.name()));
    Arrays.stream(AvatarColour.values())
        .filter(colour -> colour.hex().equals(writer.colour()))
        .forEach(colour -> item.addClassNames(name(colour)));
  }

  private static String name(AvatarColour colour) {
    return "by-" + colour.name().toLowerCase(Locale.ROOT);
  }
}
