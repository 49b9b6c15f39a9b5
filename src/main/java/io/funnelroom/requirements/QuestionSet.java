package io.funnelroom.requirements;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.FieldStamp;
import io.funnelroom.deals.Moment;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Questions that the team's interviews begin with. An interview gets a copy: what changes here
 * never changes what was written down before.
 *
 * @param removed whether the team took it off its list
 * @param version grows with every change
 */
public record QuestionSet(
    QuestionSetId id,
    Map<QuestionField, String> values,
    boolean removed,
    long version,
    Map<QuestionField, FieldStamp> stamps)
    implements Editable<QuestionSet, QuestionField> {

  static final int LONGEST = 10_000;

  public QuestionSet {
    values = Map.copyOf(values);
    stamps = Map.copyOf(stamps);
  }

  @Override
  public String value(QuestionField field) {
    return values.getOrDefault(field, "");
  }

  @Override
  public FieldStamp stamp(QuestionField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  public String name() {
    return value(QuestionField.NAME);
  }

  /** The questions of one group. */
  public List<String> questions(QuestionField group) {
    return value(group).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * The text that the notes of an interview begin with: a heading for each group, and one below it
   * for each question, with room for the answer.
   */
  public String outline(Locale language) {
    StringBuilder outline = new StringBuilder();
    for (QuestionField group : QuestionField.GROUPS) {
      outline.append("## ").append(heading(group, language)).append("\n\n");
      for (String question : questions(group)) {
        outline.append("### ").append(question).append("\n\n");
      }
    }
    return outline.toString();
  }

  private static String heading(QuestionField group, Locale language) {
    return Translations.text(language, "questions." + group.key());
  }

  /** The value as the field keeps it. */
  static String check(QuestionField field, Object value) {
    if (field == QuestionField.NAME) {
      return RequirementRules.title(value, "questions.name.needed");
    }
    String text = value == null ? "" : ((String) value).strip();
    RequirementRules.mustFit(text, LONGEST);
    return text;
  }

  @Override
  public QuestionSet with(QuestionField field, Object value, Moment moment) {
    Map<QuestionField, String> changed = new EnumMap<>(QuestionField.class);
    changed.putAll(values);
    changed.put(field, check(field, value));
    Map<QuestionField, FieldStamp> stamped = new EnumMap<>(QuestionField.class);
    stamped.putAll(stamps);
    stamped.put(field, stamp(field).next(moment));
    return new QuestionSet(id, changed, removed, version + 1, stamped);
  }

  QuestionSet asRemoved(boolean away) {
    return new QuestionSet(id, values, away, version + 1, stamps);
  }
}
