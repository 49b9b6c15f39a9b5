package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.CellMark;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Occupant;
import io.funnelroom.live.Seat;
import io.funnelroom.team.People;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows who else has the deal open and which field each is in, and tells them where one is. */
final class DealPagePresence {

  private final RowFields<DealRow> fields;
  private final WhoIsHere whoIsHere;
  private final People people;
  private final PersonId viewer;
  private final String deal;
  private final Seat seat;

  DealPagePresence(
      DealSheetParts parts, OpenDeal open, RowFields<DealRow> fields, WhoIsHere whoIsHere) {
    this.fields = fields;
    this.whoIsHere = whoIsHere;
    people = parts.people();
    viewer = open.viewer().id();
    deal = open.id().value();
    seat = parts.presence().enter("deal:" + deal, open.viewer(), open.pace(), this::show);
  }

  void leave() {
    seat.leave();
  }

  /** The person is in this field now, or in none. */
  void moved(Optional<String> field) {
    seat.moveTo(field.orElse(""));
  }

  private void show(List<Occupant> occupants) {
    List<Occupant> others =
        occupants.stream().filter(other -> !other.person().equals(viewer)).toList();
    whoIsHere.show(
        others.stream()
            .map(Occupant::person)
            .distinct()
            .flatMap(id -> people.find(id).stream())
            .toList());
    fields.marks(others.stream().flatMap(this::mark).distinct().toList());
  }

  private Stream<CellMark> mark(Occupant other) {
    return people.find(other.person()).stream()
        .filter(person -> !other.spot().isEmpty())
        .map(
            person ->
                new CellMark(
                    person.userName(), person.name(), person.colour(), deal, other.spot()));
  }
}
