package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.StageDays;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes deals as the cards that one person sees. */
final class BoardCards {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final DealSheetParts parts;
  private final Supplier<Person> viewer;
  private final Locale language;

  BoardCards(DealSheetParts parts, Supplier<Person> viewer, Locale language) {
    this.parts = parts;
    this.viewer = viewer;
    this.language = language;
  }

  BoardCard of(DealRow row) {
    LocalDate today = LocalDate.now(parts.clock());
    Optional<Person> owner = Optional.ofNullable(row.owner()).flatMap(parts.people()::find);
    boolean open = row.standing().outcome() == Outcome.OPEN;
    return new BoardCard(
        row.id().value(),
        row.column().number(),
        row.place().rank(),
        row.version(),
        row.place().stamp().version(),
        parts.permission().mayEdit(viewer.get(), row, DealField.STAGE),
        row.name(),
        row.ownerName(),
        owner.map(person -> PersonAvatar.initials(person.name())).orElse(""),
        owner.map(Person::colour).orElse(""),
        row.amount() == null ? "" : parts.text().showBrief(row.amount(), language),
        shown(row, DealField.AMOUNT),
        shown(row, DealField.PROBABILITY),
        row.action(),
        due(row.due(), today),
        open && row.due() != null && row.due().isBefore(today),
        row.staleOn(today),
        StageDays.between(row.place().since(), parts.clock().instant(), parts.clock().getZone()),
        open ? "" : row.standing().outcome().name().toLowerCase(Locale.ROOT),
        open ? "" : parts.text().show(DealField.STANDING, row.standing(), language));
  }

  private String shown(DealRow row, DealField field) {
    return parts.text().show(row, field, language);
  }

  private static String due(LocalDate due, LocalDate today) {
    if (due == null) {
      return "";
    }
    return due.getYear() == today.getYear() ? DAY.format(due) : due.toString();
  }
}
