package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One open screen's place in a room: it tells where its person is and hears where others are. */
public final class Seat {

  private final UUID id = UUID.randomUUID();
  private final Presence presence;
  private final String room;
  private final PersonId person;
  private final ScreenPace pace;
  private final Consumer<List<Occupant>> onOthers;
  private volatile String spot = "";
  private volatile boolean stale;

  Seat(
      Presence presence,
      String room,
      PersonId person,
      ScreenPace pace,
      Consumer<List<Occupant>> onOthers) {
    this.presence = presence;
    this.room = room;
    this.person = person;
    this.pace = pace;
    this.onOthers = onOthers;
  }

  /** The person is at this spot now; an empty spot says nowhere in particular. */
  public void moveTo(String spot) {
    presence.move(this, spot);
  }

  /** The screen closes. */
  public void leave() {
    presence.leave(this);
  }

  UUID id() {
    return id;
  }

  String room() {
    return room;
  }

  String spot() {
    return spot;
  }

  void spot(String moved) {
    spot = moved;
  }

  PersonId person() {
    return person;
  }

  /** Whether the screen can still be told anything: a closed laptop cannot. */
  boolean reachable() {
    return pace.reachesScreen();
  }

  /** Shows the others with the screen's next batch; many moves in between are one. */
  void othersMoved() {
    if (!stale) {
      stale = true;
      pace.rideAlong(
          () -> {
            stale = false;
            onOthers.accept(presence.others(this));
          });
    }
  }
}
