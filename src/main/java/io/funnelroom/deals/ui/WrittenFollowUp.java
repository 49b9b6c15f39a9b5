package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A follow-up as the browser hands it over.
 *
 * @param time null where only the day is known
 * @param draft the draft that files were attached to; null for none
 */
record WrittenFollowUp(String text, LocalDate on, LocalTime time, UUID draft) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads the text of an edit.
   *
   * @throws RuleViolation when it makes no sense
   */
  static WrittenFollowUp read(String edit) {
    try {
      JsonNode written = JSON.readTree(edit);
      String time = written.path("time").asString("");
      String draft = written.path("draft").asString("");
      return new WrittenFollowUp(
          written.path("text").asString(""),
          LocalDate.parse(written.path("on").asString("")),
          time.isEmpty() ? null : LocalTime.parse(time),
          draft.isEmpty() ? null : UUID.fromString(draft));
    } catch (JacksonException | DateTimeException | IllegalArgumentException nonsense) {
      throw new RuleViolation("date.malformed");
    }
  }
}
