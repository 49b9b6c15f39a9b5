package io.funnelroom.requirements.notes;

import io.funnelroom.requirements.notes.ChangeSet.Part;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Change sets in CodeMirror's JSON: a number is kept, a list deletes and inserts lines. */
final class ChangeJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ChangeJson() {}

  static ChangeSet parse(String json) {
    try {
      return parse(JSON.readTree(json));
    } catch (JacksonException notJson) {
      throw new IllegalArgumentException("Not JSON", notJson);
    }
  }

  static ChangeSet parse(JsonNode json) {
    require(json != null && json.isArray());
    List<Part> parts = new ArrayList<>(json.size());
    long length = 0;
    for (JsonNode part : json) {
      Part read = part.isArray() ? replaced(part) : new Part(number(part), null);
      length += read.length();
      require(length <= Integer.MAX_VALUE);
      parts.add(read);
    }
    return new ChangeSet(parts);
  }

  static String write(ChangeSet changes) {
    StringBuilder json = new StringBuilder("[");
    for (Part part : changes.parts()) {
      json.append(json.length() > 1 ? "," : "");
      if (part.keeps()) {
        json.append(part.length());
      } else {
        json.append('[').append(part.length());
        if (!part.insert().isEmpty()) {
          for (String line : part.insert().split("\n", -1)) {
            json.append(',');
            JsonText.append(json, line);
          }
        }
        json.append(']');
      }
    }
    return json.append(']').toString();
  }

  private static Part replaced(JsonNode part) {
    require(!part.isEmpty());
    List<String> lines = new ArrayList<>(part.size());
    for (int i = 1; i < part.size(); i++) {
      require(part.get(i).isString());
      String line = part.get(i).stringValue();
      require(line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
      lines.add(line);
    }
    return new Part(number(part.get(0)), String.join("\n", lines));
  }

  private static int number(JsonNode number) {
    require(number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0);
    return number.intValue();
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("Not a change set");
    }
  }
}
