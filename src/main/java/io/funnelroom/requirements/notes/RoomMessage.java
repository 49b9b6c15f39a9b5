package io.funnelroom.requirements.notes;

import io.funnelroom.base.Translations;
import io.funnelroom.team.Person;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an editor hears, in JSON (docs/notes-protocol.md). */
final class RoomMessage {

  static final String PONG = "{\"type\":\"pong\"}";
  static final String STALE = "{\"type\":\"stale\"}";

  private RoomMessage() {}

  /** The whole text, for who has none. */
  static String welcome(NoteText text, Person person, boolean writable) {
    return "{\"type\":\"welcome\",\"version\":%d,\"text\":%s,%s}"
        .formatted(text.version(), JsonText.of(text.text()), guest(person, writable));
  }

  /** What has changed since a version, for who has that. */
  static String welcome(
      long version, long from, List<NoteChange> changes, Person person, boolean writable) {
    return "{\"type\":\"welcome\",\"version\":%d,\"from\":%d,\"updates\":%s,%s}"
        .formatted(version, from, updates(changes), guest(person, writable));
  }

  /** Changes, the first of which comes after this version. */
  static String updates(long from, List<NoteChange> changes) {
    return "{\"type\":\"updates\",\"from\":%d,\"updates\":%s}".formatted(from, updates(changes));
  }

  /**
   * Carets.
   *
   * @param carets each in JSON
   */
  static String carets(Collection<String> carets) {
    return "{\"type\":\"carets\",\"carets\":[%s]}".formatted(String.join(",", carets));
  }

  static String gone(String client) {
    return "{\"type\":\"gone\",\"client\":%s}".formatted(JsonText.of(client));
  }

  static String marks(long version, List<NoteMark> marks) {
    return marks.stream()
        .map(RoomMessage::mark)
        .collect(
            Collectors.joining(
                ",", "{\"type\":\"marks\",\"version\":%d,\"marks\":[".formatted(version), "]}"));
  }

  static String refused(Refusal why, Locale language) {
    return "{\"type\":\"refused\",\"code\":\"%s\",\"message\":%s,\"keep\":true}"
        .formatted(why, JsonText.of(Translations.text(language, why.violation())));
  }

  private static String guest(Person person, boolean writable) {
    return ("\"me\":{\"person\":%s,\"name\":%s,\"colour\":%s},\"writable\":%s,"
            + "\"limits\":{\"note\":%d,\"change\":%d}")
        .formatted(
            person.id(),
            JsonText.of(person.name()),
            JsonText.of(person.colour()),
            writable,
            NoteLimits.NOTE,
            NoteLimits.CHANGE);
  }

  private static String updates(List<NoteChange> changes) {
    StringBuilder json = new StringBuilder("[");
    for (NoteChange change : changes) {
      json.append(json.length() > 1 ? ",{\"client\":" : "{\"client\":");
      JsonText.append(json, change.clientId());
      json.append(",\"changes\":").append(change.changes().toJson());
      json.append(",\"person\":").append(change.by()).append('}');
    }
    return json.append(']').toString();
  }

  private static String mark(NoteMark mark) {
    return "{\"id\":%s,\"from\":%d,\"to\":%d,\"kind\":%s,\"label\":%s}"
        .formatted(
            JsonText.of(mark.id()),
            mark.from(),
            mark.to(),
            JsonText.of(mark.kind()),
            JsonText.of(mark.label()));
  }
}
