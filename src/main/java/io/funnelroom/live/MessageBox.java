package io.funnelroom.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The field to write a message in: Enter sends it, an @ offers the colleagues. The browser keeps
 * what is written until it is known to be stored, through a lost connection and a reload.
 */
@Tag("message-box")
@JsModule("./talk/message-box.ts")
@StyleSheet("context://css/talk.css")
public final class MessageBox extends Component {

  private final String place;
  private final String label;
  private final List<Colleague> colleagues;
  private final transient BiFunction<String, UUID, MessageAnswer> say;

  /**
   * A field of this writer.
   *
   * @param place names the conversation; what its writer has not sent is kept under it
   * @param label what the field is for
   * @param colleagues who can be mentioned
   * @param say stores a message and tells what became of it; the same id is the same message
   */
  public MessageBox(
      String place,
      String label,
      Person writer,
      List<Person> colleagues,
      BiFunction<String, UUID, MessageAnswer> say) {
    this.place = writer.userName() + "." + place;
    this.label = label;
    this.say = say;
    this.colleagues =
        colleagues.stream()
            .filter(person -> !person.id().equals(writer.id()))
            .map(person -> Colleague.of(person, colleagues))
            .toList();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().callJsFunction("configure", texts(), colleagues, place);
  }

  /** Whom it offers. */
  List<Colleague> colleagues() {
    return colleagues;
  }

  private Map<String, String> texts() {
    return Map.of(
        "label", label,
        "placeholder", getTranslation("live.message.placeholder"),
        "send", getTranslation("live.message.send"),
        "people", getTranslation("live.message.people"),
        "waiting", getTranslation("live.message.waiting"));
  }

  @ClientCallable
  MessageAnswer send(String text, String id) {
    return say.apply(text, UUID.fromString(id));
  }

  /**
   * Somebody to mention, as the browser offers them.
   *
   * @param insert what stands after the @: the name, or the user name where others share the name
   */
  record Colleague(String name, String user, String insert, String colour, String initials) {

    static Colleague of(Person person, List<Person> all) {
      Predicate<Person> namesake = other -> other.name().equals(person.name());
      boolean shared = all.stream().filter(namesake).count() > 1;
      return new Colleague(
          person.name(),
          person.userName(),
          shared ? person.userName() : person.name(),
          person.colour(),
          PersonAvatar.initials(person.name()));
    }
  }
}
