package io.funnelroom.live;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is in which room of the product, and where in it, on every node. Nodes say again every {@link
 * #SAY_AGAIN_SECONDS} seconds who sits with them and is connected, and whoever was not heard of for
 * {@link #GONE} is gone.
 */
@Component
public class Presence {

  private static final String TOPIC = "presence";
  private static final String WHO_IS_THERE = "?";
  private static final int SAY_AGAIN_SECONDS = 3;
  private static final Duration GONE = Duration.ofSeconds(10);

  private final NodeWire wire;
  private final Clock clock;
  private final Map<UUID, Seat> seatsHere = new ConcurrentHashMap<>();
  private final Map<UUID, Sighting> sightings = new ConcurrentHashMap<>();

  Presence(NodeWire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
    wire.on(TOPIC, this::hear);
  }

  /** Seats a person's screen in a room; {@code onOthers} runs in that screen's UI. */
  public Seat enter(
      String room, Person person, ScreenPace pace, Consumer<List<Occupant>> onOthers) {
    Seat seat = new Seat(this, room, person.id(), pace, onOthers);
    seatsHere.put(seat.id(), seat);
    say(seat);
    seat.othersMoved();
    return seat;
  }

  void move(Seat seat, String spot) {
    synchronized (seat) {
      if (!seat.spot().equals(spot) && seatsHere.containsKey(seat.id())) {
        seat.spot(spot);
        say(seat);
      }
    }
  }

  void leave(Seat seat) {
    seatsHere.remove(seat.id());
    lose(seat.id());
    wire.tell(TOPIC, "-" + seat.id());
  }

  List<Occupant> others(Seat seat) {
    return sightings.values().stream()
        .filter(sighting -> sighting.room.equals(seat.room()))
        .map(Sighting::occupant)
        .filter(occupant -> !occupant.seat().equals(seat.id()))
        .toList();
  }

  @Scheduled(fixedDelay = SAY_AGAIN_SECONDS * 1000)
  void sayAgain() {
    Instant now = clock.instant();
    seatsHere.values().stream().filter(Seat::reachable).forEach(this::say);
    sightings.forEach(
        (seat, sighting) -> {
          if (sighting.at.isBefore(now.minus(GONE)) && sightings.remove(seat, sighting)) {
            tellRoom(sighting.room, seat);
          }
        });
  }

  private void hear(String message) {
    if (message.isEmpty()) {
      wire.tell(TOPIC, WHO_IS_THERE);
      sayAgain();
    } else if (message.equals(WHO_IS_THERE)) {
      sayAgain();
    } else if (message.startsWith("-")) {
      lose(UUID.fromString(message.substring(1)));
    } else {
      see(Sighting.read(message, clock.instant()));
    }
  }

  private void see(Sighting sighting) {
    Sighting before = sightings.put(sighting.occupant.seat(), sighting);
    if (before == null || !before.occupant.equals(sighting.occupant)) {
      tellRoom(sighting.room, sighting.occupant.seat());
    }
  }

  /** One at a time for a seat, so that nobody hears an older place last. */
  private void say(Seat seat) {
    synchronized (seat) {
      Occupant occupant = new Occupant(seat.id(), seat.person(), seat.spot());
      Sighting sighting = new Sighting(seat.room(), occupant, clock.instant());
      wire.tell(TOPIC, sighting.written());
      see(sighting);
    }
    if (!seatsHere.containsKey(seat.id())) {
      // They left while they were being said.
      leave(seat);
    }
  }

  private void lose(UUID seat) {
    Sighting lost = sightings.remove(seat);
    if (lost != null) {
      tellRoom(lost.room, seat);
    }
  }

  private void tellRoom(String room, UUID exceptSeat) {
    seatsHere.values().stream()
        .filter(seat -> seat.room().equals(room) && !seat.id().equals(exceptSeat))
        .forEach(Seat::othersMoved);
  }

  private record Sighting(String room, Occupant occupant, Instant at) {

    String written() {
      return String.join(
          "\t", occupant.seat().toString(), occupant.person().toString(), room, occupant.spot());
    }

    static Sighting read(String message, Instant at) {
      String[] parts = message.split("\t", 4);
      PersonId person = new PersonId(Long.parseLong(parts[1]));
      return new Sighting(parts[2], new Occupant(UUID.fromString(parts[0]), person, parts[3]), at);
    }
  }
}
