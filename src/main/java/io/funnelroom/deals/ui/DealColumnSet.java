package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.Decoration;
import io.funnelroom.base.ui.sheet.Decoration.Tone;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The master table's columns as one person reads and edits them. */
final class DealColumnSet {

  private final DealText text;
  private final DealPermission permission;
  private final People people;
  private final Clock clock;
  private final Person viewer;
  private final Locale language;
  private final Function<String, String> translation;

  DealColumnSet(
      DealText text,
      DealPermission permission,
      People people,
      Clock clock,
      Person viewer,
      Locale language,
      Function<String, String> translation) {
    this.text = text;
    this.permission = permission;
    this.people = people;
    this.clock = clock;
    this.viewer = viewer;
    this.language = language;
    this.translation = translation;
  }

  List<SheetColumn<DealRow>> columns() {
    return DealField.columns().stream().map(this::column).toList();
  }

  /** The columns, and the standing, which a sheet shows with the stage. */
  List<SheetColumn<DealRow>> fields() {
    return Arrays.stream(DealField.values()).map(this::column).toList();
  }

  private List<Choice> standings() {
    return Stream.concat(
            Stream.of(Standing.OPEN, Standing.WON),
            Stream.concat(
                OutcomeDialog.REASONS.stream()
                    .map(reason -> Standing.lost(translation.apply("outcome.reason." + reason))),
                Stream.of(Standing.shelved(null))))
        .map(standing -> text.show(DealField.STANDING, standing, language))
        .map(words -> Choice.of(words, words))
        .toList();
  }

  List<Choice> owners() {
    return people.active().stream()
        .map(
            person ->
                Choice.person(
                    person.userName(),
                    person.name(),
                    PersonAvatar.initials(person.name()),
                    person.colour()))
        .toList();
  }

  private SheetColumn<DealRow> column(DealField field) {
    String header = translation.apply("field." + field.key());
    SheetColumn<DealRow> column =
        new SheetColumn<DealRow>(field.key(), header, kind(field))
            .width(width(field))
            .shows(row -> text.show(row, field, language))
            .editableWhen(row -> permission.mayEdit(viewer, row, field))
            .version(row -> SeenVersion.of(row, field));
    return switch (field) {
      case STAGE ->
          column
              .choices(stages())
              .edits(row -> Integer.toString(row.stage().number()))
              .decorated(this::stage);
      case STANDING ->
          column.choices(standings()).shows(row -> text.show(field, row.standing(), language));
      case OWNER -> column.choices(owners()).edits(this::ownerUserName).decorated(this::avatar);
      case DUE -> column.decorated(this::dueTone);
      case FOLLOWUP -> column.decorated(this::staleTone);
      default -> column;
    };
  }

  private List<Choice> stages() {
    return Arrays.stream(Stage.values())
        .map(Stage::number)
        .map(
            number ->
                Choice.dotted(
                    Integer.toString(number),
                    translation.apply("stage." + number),
                    "var(--stage-%d)".formatted(number)))
        .toList();
  }

  /** An ended deal says so beside its stage; the whole text is what is copied. */
  private Decoration stage(DealRow row) {
    int number = row.stage().number();
    Decoration dot = Decoration.dot("var(--stage-%d)".formatted(number));
    Outcome outcome = row.standing().outcome();
    return outcome == Outcome.OPEN
        ? dot
        : dot.drawnAs(translation.apply("stage." + number))
            .withBadge(translation.apply("outcome." + outcome.name().toLowerCase(Locale.ROOT)));
  }

  private String ownerUserName(DealRow row) {
    return owner(row) == null ? "" : owner(row).userName();
  }

  private Decoration avatar(DealRow row) {
    Person owner = owner(row);
    return owner == null
        ? Decoration.NONE
        : Decoration.avatar(PersonAvatar.initials(owner.name()), owner.colour());
  }

  private Person owner(DealRow row) {
    return row.owner() == null ? null : people.find(row.owner()).orElse(null);
  }

  private Decoration dueTone(DealRow row) {
    boolean late =
        row.due() != null
            && row.standing().outcome() == Outcome.OPEN
            && row.due().isBefore(LocalDate.now(clock));
    return late
        ? Decoration.tone(Tone.OVERDUE).withBadge(translation.apply("pipeline.late"))
        : Decoration.NONE;
  }

  private Decoration staleTone(DealRow row) {
    return row.staleOn(LocalDate.now(clock))
        ? Decoration.NONE.withBadge(translation.apply("pipeline.stale"))
        : Decoration.NONE;
  }

  private static CellKind kind(DealField field) {
    return switch (field) {
      case STAGE, STANDING -> CellKind.CHOICE;
      case OWNER -> CellKind.PERSON;
      case DUE, CLOSE -> CellKind.DATE;
      case AMOUNT -> CellKind.AMOUNT;
      case PROBABILITY -> CellKind.PERCENT;
      case FOLLOWUP -> CellKind.APPEND;
      case ACTION, STATUS, REMARKS -> CellKind.LONG_TEXT;
      default -> CellKind.TEXT;
    };
  }

  private static int width(DealField field) {
    return switch (field) {
      case ID -> 84;
      case NAME -> 220;
      case ACTION, FOLLOWUP -> 240;
      case STAGE -> 216;
      case STATUS, REMARKS -> 168;
      case SOURCE, CONTACT -> 148;
      case OWNER, INDUSTRY -> 120;
      case DUE -> 152;
      case AMOUNT, CLOSE -> 116;
      default -> 96;
    };
  }
}
