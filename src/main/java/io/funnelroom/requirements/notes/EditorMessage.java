package io.funnelroom.requirements.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor says (docs/notes-protocol.md). */
sealed interface EditorMessage {

  /** It wants the note, of which it has what was there at a version; 0 for nothing. */
  record Open(String client, long version) implements EditorMessage {}

  /** It wants these changes to come after a version. */
  record Push(long version, List<NoteUpdate> updates) implements EditorMessage {}

  /** Its caret and the other end of its selection, in the text of a version. */
  record Caret(long version, int anchor, int head) implements EditorMessage {}

  /** It wants to hear that it is heard. */
  record Ping() implements EditorMessage {}

  JsonMapper JSON = new JsonMapper();
  Pattern CLIENT = Pattern.compile("[\\w-]{1,64}");

  /**
   * Reads a message.
   *
   * @throws Refused when it is none
   */
  static EditorMessage parse(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return switch (json.path("type").asString("")) {
        case "open" -> new Open(client(json), version(json));
        case "push" -> new Push(version(json), updates(json.path("updates")));
        case "caret" -> new Caret(version(json), position(json, "anchor"), position(json, "head"));
        case "ping" -> new Ping();
        default -> throw new Refused(Refusal.MALFORMED);
      };
    } catch (JacksonException | IllegalArgumentException malformed) {
      throw new Refused(Refusal.MALFORMED);
    }
  }

  private static List<NoteUpdate> updates(JsonNode json) {
    require(json.isArray() && !json.isEmpty());
    List<NoteUpdate> updates = new ArrayList<>(json.size());
    for (JsonNode update : json) {
      updates.add(new NoteUpdate(client(update), ChangeJson.parse(update.get("changes"))));
    }
    return updates;
  }

  private static String client(JsonNode json) {
    String client = json.path("client").asString("");
    require(CLIENT.matcher(client).matches());
    return client;
  }

  private static long version(JsonNode json) {
    JsonNode version = json.path("version");
    require(version.isIntegralNumber() && version.canConvertToLong() && version.longValue() >= 0);
    return version.longValue();
  }

  private static int position(JsonNode json, String name) {
    JsonNode position = json.path(name);
    require(position.isIntegralNumber() && position.canConvertToInt() && position.intValue() >= 0);
    return position.intValue();
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("Not a message of an editor");
    }
  }
}
