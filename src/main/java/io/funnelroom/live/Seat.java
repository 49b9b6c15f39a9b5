package io.funnelroom.live;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One open screen's place in a room: it tells where its person is and hears where others are. */
public final class Seat {

  private final UUID id = UUID.randomUUID();
  private final Presence presence;
  private final String room;
  private final ScreenPace pace;
  private final Consumer<List<Occupant>> onOthers;
  private volatile boolean stale;

  Seat(Presence presence, String room, ScreenPace pace, Consumer<List<Occupant>> onOthers) {
    this.presence = presence;
    this.room = room;
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
