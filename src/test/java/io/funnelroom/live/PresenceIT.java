package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people on two nodes, in the same room. */
@DatabaseTest
class PresenceIT {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String PIPELINE = "pipeline";

  private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2);
  private final Memberships memberships;
  private final TestNode here;
  private final TestNode there;
  private Instant now = Instant.parse("2026-11-20T09:00:00Z");
  private Staff staff;

  PresenceIT(Memberships memberships, JdbcClient jdbc, JdbcConnectionDetails database) {
    this.memberships = memberships;
    InstantSource time = () -> now;
    Clock clock = time.withZone(ZoneOffset.UTC);
    here = new TestNode(jdbc, database, clock);
    there = new TestNode(jdbc, database, clock);
  }

  @BeforeEach
  void start() {
    staff = new Staff(memberships);
    here.start();
    there.start();
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
    clockwork.shutdown();
  }

  @Test
  void eachSeesWhereTheOtherIs() {
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(there, staff.zhaoliu, PIPELINE);
    zhaoliu.awaitOthers(at(staff.lisi, ""));

    lisi.seat.moveTo("SF001:amount");

    zhaoliu.awaitOthers(at(staff.lisi, "SF001:amount"));
    lisi.awaitOthers(at(staff.zhaoliu, ""));
  }

  @Test
  void whoLeavesIsGoneAtOnce() {
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(there, staff.zhaoliu, PIPELINE);
    zhaoliu.awaitOthers(at(staff.lisi, ""));

    lisi.seat.leave();
    lisi.seat.moveTo("SF002:due");

    zhaoliu.awaitOthers();
    assertThat(zhaoliu.seesNow()).isEmpty();
  }

  @Test
  void peopleInAnotherRoomAreNotSeen() {
    Screen board = new Screen(here, staff.qian, "board");
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(there, staff.zhaoliu, PIPELINE);

    zhaoliu.awaitOthers(at(staff.lisi, ""));
    lisi.awaitOthers(at(staff.zhaoliu, ""));
    assertThat(board.seesNow()).isEmpty();
  }

  @Test
  void whoseNodeFallsSilentIsGoneAfterTenSeconds() {
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(there, staff.zhaoliu, PIPELINE);
    zhaoliu.awaitOthers(at(staff.lisi, ""));
    lisi.awaitOthers(at(staff.zhaoliu, ""));
    here.close();

    now = now.plusSeconds(10);
    there.presence.sayAgain();
    assertThat(zhaoliu.seesNow()).hasSize(1);
    now = now.plusSeconds(1);
    there.presence.sayAgain();

    zhaoliu.awaitOthers();
  }

  @Test
  void whoseScreenIsCutOffIsGoneAfterTenSecondsAndBackWithTheConnection() {
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(here, staff.zhaoliu, PIPELINE);
    lisi.seat.moveTo("SF001:amount");
    lisi.page.connected = false;

    now = now.plusSeconds(11);
    here.presence.sayAgain();
    assertThat(zhaoliu.seesNow()).isEmpty();

    lisi.page.connected = true;
    here.presence.sayAgain();
    assertThat(zhaoliu.seesNow()).extracting(Occupant::spot).containsExactly("SF001:amount");
  }

  @Test
  void whoStaysIsSeenHoweverLong() {
    Screen lisi = new Screen(here, staff.lisi, PIPELINE);
    Screen zhaoliu = new Screen(here, staff.zhaoliu, PIPELINE);

    now = now.plusSeconds(3600);
    here.presence.sayAgain();

    assertThat(zhaoliu.seesNow()).extracting(Occupant::person).containsExactly(staff.lisi.id());
    assertThat(lisi.seesNow()).extracting(Occupant::person).containsExactly(staff.zhaoliu.id());
  }

  @Test
  void aNodeThatComesLaterIsToldWhoIsThere() {
    there.close();
    new Screen(here, staff.lisi, PIPELINE);
    there.start();

    Screen zhaoliu = new Screen(there, staff.zhaoliu, PIPELINE);

    zhaoliu.awaitOthers(at(staff.lisi, ""));
  }

  private static String at(Person person, String spot) {
    return person.id() + "@" + spot;
  }

  private final class Screen {

    private final TestNode node;
    private final List<String> others = new CopyOnWriteArrayList<>();
    final OpenScreen page = new OpenScreen();
    final Seat seat;

    Screen(TestNode node, Person person, String room) {
      this.node = node;
      var pace = new ScreenPace(page, clockwork, System::nanoTime);
      seat = node.presence.enter(room, person, pace, this::show);
    }

    private void show(List<Occupant> occupants) {
      others.clear();
      occupants.forEach(occupant -> others.add(occupant.person() + "@" + occupant.spot()));
    }

    List<Occupant> seesNow() {
      return node.presence.others(seat);
    }

    void awaitOthers(String... expected) {
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(others).containsExactlyInAnyOrder(expected));
    }
  }
}
