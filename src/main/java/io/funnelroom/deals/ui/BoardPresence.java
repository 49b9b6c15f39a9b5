package io.funnelroom.deals.ui;

import io.funnelroom.live.Occupant;
import io.funnelroom.live.Presence;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.live.Seat;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows who else has the board open and which cards they hold, and tells them what one holds. */
final class BoardPresence {

  private final Board board;
  private final WhoIsHere whoIsHere;
  private final People people;
  private final Person viewer;
  private final Seat seat;

  BoardPresence(
      Presence presence,
      ScreenPace pace,
      String room,
      Board board,
      WhoIsHere whoIsHere,
      People people,
      Person viewer) {
    this.board = board;
    this.whoIsHere = whoIsHere;
    this.people = people;
    this.viewer = viewer;
    seat = presence.enter(room, viewer, pace, this::show);
  }

  void leave() {
    seat.leave();
  }

  /** The person holds a card here now, or none. */
  void holding(Optional<BoardSpot> spot) {
    seat.moveTo(spot.map(BoardSpot::toString).orElse(""));
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
    board.holders(others.stream().flatMap(this::holder).distinct().toList());
  }

  private Stream<BoardHolder> holder(Occupant other) {
    return BoardSpot.of(other.spot()).stream()
        .flatMap(
            spot ->
                people.find(other.person()).stream()
                    .map(
                        person ->
                            new BoardHolder(
                                person.userName(),
                                person.name(),
                                person.colour(),
                                spot.card().value(),
                                spot.over().number(),
                                spot.below() == null ? "" : spot.below().value())));
  }
}
