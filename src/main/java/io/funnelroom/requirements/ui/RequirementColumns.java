package io.funnelroom.requirements.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.Decoration;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.deals.DealContact;
import io.funnelroom.requirements.Answer;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.RequirementState;
import io.funnelroom.requirements.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The fields of a requirement as people read and edit them. */
final class RequirementColumns {

  private static final String KEY = "requirement-";

  private final Locale language;
  private final BooleanSupplier editable;
  private final Supplier<List<DealContact>> contacts;

  /**
   * @param contacts who can have asked for something
   */
  RequirementColumns(
      Locale language, BooleanSupplier editable, Supplier<List<DealContact>> contacts) {
    this.language = language;
    this.editable = editable;
    this.contacts = contacts;
  }

  /** The key of a field on the page, where the deal's own fields have theirs. */
  static String key(RequirementField field) {
    return KEY + field.key();
  }

  /** The field of this key. */
  static RequirementField field(String key) {
    return RequirementField.ofKey(key.substring(KEY.length())).orElseThrow();
  }

  /** The colour that stands for a kind. */
  static String colour(RequirementKind kind) {
    return switch (kind) {
      case MUST_HAVE -> "var(--stage-5)";
      case NICE_TO_HAVE -> "var(--stage-2)";
      case UNSPOKEN_PAIN -> "var(--stage-3)";
    };
  }

  List<SheetColumn<Requirement>> columns() {
    return List.of(
        column(RequirementField.KIND, CellKind.CHOICE)
            .choices(Arrays.stream(RequirementKind.values()).map(this::choice).toList())
            .shows(each -> kind(each.kind()))
            .decorated(each -> Decoration.dot(colour(each.kind()))),
        column(RequirementField.TITLE, CellKind.LONG_TEXT).shows(Requirement::title),
        column(RequirementField.IMPORTANCE, CellKind.CHOICE)
            .choices(degrees(RequirementField.IMPORTANCE))
            .shows(each -> Integer.toString(each.importance())),
        column(RequirementField.URGENCY, CellKind.CHOICE)
            .choices(degrees(RequirementField.URGENCY))
            .shows(each -> Integer.toString(each.urgency())),
        column(RequirementField.ASKED_BY, CellKind.CHOICE)
            .choices(contacts.get().stream().map(RequirementColumns::choice).toList())
            .shows(each -> each.askedBy().name()),
        column(RequirementField.ANSWER, CellKind.CHOICE)
            .choices(
                Arrays.stream(RequirementState.values())
                    .map(state -> Choice.of(state.key(), state(state)))
                    .toList())
            .shows(this::answer));
  }

  String header(RequirementField field) {
    return text("requirement.field." + field.key());
  }

  String kind(RequirementKind kind) {
    return text("requirement.kind." + kind.key());
  }

  /**
   * What a person typed or picked, in the field's own type.
   *
   * @throws RuleViolation when it is none of the field's choices
   */
  Object read(RequirementField field, String typed) {
    String said = typed.strip();
    return switch (field) {
      case TITLE -> typed;
      case KIND ->
          Arrays.stream(RequirementKind.values())
              .filter(kind -> said.equals(kind.key()) || said.equalsIgnoreCase(kind(kind)))
              .findFirst()
              .orElseThrow(() -> unclear(said, field));
      case IMPORTANCE, URGENCY -> degree(said);
      case ASKED_BY -> speaker(said);
      case ANSWER ->
          state(said).map(state -> new Answer(state, "")).orElseThrow(() -> unclear(said, field));
    };
  }

  /** Which state a text means. */
  Optional<RequirementState> state(String typed) {
    String said = typed.strip();
    return Arrays.stream(RequirementState.values())
        .filter(state -> said.equals(state.key()) || said.equalsIgnoreCase(state(state)))
        .findFirst();
  }

  /** Who is meant by a name or the key of a choice. */
  Speaker speaker(String said) {
    return contacts.get().stream()
        .filter(contact -> said.equals(value(contact)) || said.equals(contact.called()))
        .findFirst()
        .map(Speaker::of)
        .orElseGet(() -> Speaker.named(said));
  }

  private SheetColumn<Requirement> column(RequirementField field, CellKind kind) {
    return new SheetColumn<Requirement>(key(field), header(field), kind)
        .editableWhen(each -> editable.getAsBoolean())
        .version(each -> each.stamp(field).version());
  }

  private List<Choice> degrees(RequirementField field) {
    return IntStream.iterate(5, degree -> degree >= 1, degree -> degree - 1)
        .mapToObj(
            degree ->
                Choice.of(
                    Integer.toString(degree),
                    degree + " " + text("requirement." + field.key() + "." + degree)))
        .toList();
  }

  private Integer degree(String said) {
    String number = said.isEmpty() ? "" : said.substring(0, 1);
    return number.matches("\\d") ? Integer.valueOf(number) : Integer.valueOf(0);
  }

  private Choice choice(RequirementKind kind) {
    return Choice.dotted(kind.key(), kind(kind), colour(kind));
  }

  private static Choice choice(DealContact contact) {
    return Choice.of(value(contact), contact.called());
  }

  private static String value(DealContact contact) {
    return "contact-" + contact.id();
  }

  private String answer(Requirement requirement) {
    String state = state(requirement.state());
    return requirement.reason().isEmpty()
        ? state
        : Translations.text(language, "requirement.declined", state, requirement.reason());
  }

  private String state(RequirementState state) {
    return text("requirement.state." + state.key());
  }

  private RuleViolation unclear(String said, RequirementField field) {
    return new RuleViolation("contact.choice.unclear", said, header(field));
  }

  private String text(String key) {
    return Translations.text(language, key);
  }
}
