package io.funnelroom.requirements.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewField;
import io.funnelroom.requirements.InterviewWay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The fields of an interview as people read and edit them. */
final class InterviewColumns {

  private static final String KEY = "interview-";

  private final Locale language;
  private final DealReader reader;
  private final BooleanSupplier editable;

  InterviewColumns(Locale language, DealReader reader, BooleanSupplier editable) {
    this.language = language;
    this.reader = reader;
    this.editable = editable;
  }

  /** The key of a field on the page, where the deal's own fields have theirs. */
  static String key(InterviewField field) {
    return KEY + field.key();
  }

  /** The field of this key. */
  static InterviewField field(String key) {
    return InterviewField.ofKey(key.substring(KEY.length())).orElseThrow();
  }

  List<SheetColumn<Interview>> columns() {
    return List.of(
        column(InterviewField.TITLE, CellKind.TEXT).shows(Interview::title),
        column(InterviewField.HELD_ON, CellKind.DATE).shows(each -> each.heldOn().toString()),
        column(InterviewField.WAY, CellKind.CHOICE)
            .choices(
                Arrays.stream(InterviewWay.values())
                    .map(way -> Choice.of(way.key(), way(way)))
                    .toList())
            .shows(each -> way(each.way())),
        column(InterviewField.PLACE, CellKind.TEXT).shows(Interview::place));
  }

  String header(InterviewField field) {
    return text("interview.field." + field.key());
  }

  String way(InterviewWay way) {
    return text("interview.way." + way.key());
  }

  /**
   * What a person typed or picked, in the field's own type.
   *
   * @throws RuleViolation when it cannot be understood
   */
  Object read(InterviewField field, String typed) {
    return switch (field) {
      case TITLE, PLACE -> typed;
      case HELD_ON -> reader.read(DealField.DUE, typed, language);
      case WAY -> way(typed.strip());
    };
  }

  private InterviewWay way(String said) {
    return Arrays.stream(InterviewWay.values())
        .filter(way -> said.equals(way.key()) || said.equalsIgnoreCase(way(way)))
        .findFirst()
        .orElseThrow(
            () -> new RuleViolation("contact.choice.unclear", said, header(InterviewField.WAY)));
  }

  private SheetColumn<Interview> column(InterviewField field, CellKind kind) {
    return new SheetColumn<Interview>(key(field), header(field), kind)
        .editableWhen(each -> editable.getAsBoolean())
        .version(each -> each.stamp(field).version());
  }

  private String text(String key) {
    return Translations.text(language, key);
  }
}
