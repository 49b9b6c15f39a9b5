package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.CellMark;
import io.funnelroom.base.ui.sheet.CellPlace;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.deals.DealRow;
import io.funnelroom.live.Occupant;
import io.funnelroom.live.Presence;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.live.Seat;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows who else has the sheet open and which cell each is in, and tells them where one is. */
final class DealSheetPresence {

  private final Sheet<DealRow> sheet;
  private final WhoIsHere whoIsHere;
  private final People people;
  private final Person viewer;
  private final Seat seat;

  DealSheetPresence(
      Presence presence,
      ScreenPace pace,
      String room,
      Sheet<DealRow> sheet,
      WhoIsHere whoIsHere,
      People people,
      Person viewer) {
    this.sheet = sheet;
    this.whoIsHere = whoIsHere;
    this.people = people;
    this.viewer = viewer;
    seat = presence.enter(room, viewer, pace, this::show);
  }

  void leave() {
    seat.leave();
  }

  /** The person is in this cell now, or in none. */
  void moved(Optional<CellPlace> place) {
    seat.moveTo(place.map(cell -> cell.rowId() + ":" + cell.columnKey()).orElse(""));
  }

  private void show(List<Occupant> occupants) {
    List<Occupant> others =
        occupants.stream().filter(other -> !other.person().equals(viewer.id())).toList();
    whoIsHere.show(
        others.stream()
            .map(Occupant::person)
            .distinct()
            .flatMap(id -> people.find(id).stream())
            .toList());
    sheet.marks(others.stream().flatMap(this::mark).distinct().toList());
  }

  private Stream<CellMark> mark(Occupant other) {
    String[] cell = other.spot().split(":", 2);
    if (cell.length < 2) {
      return Stream.empty();
    }
    return people.find(other.person()).stream()
        .map(
            person ->
                new CellMark(person.userName(), person.name(), person.colour(), cell[0], cell[1]));
  }
}
