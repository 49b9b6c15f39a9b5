package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SetClock;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people type before it is saved, on others' screens. */
@ScreenTest
class DraftsIT {

  private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2);
  private final SetClock clock = new SetClock("2026-11-20T09:00:00Z");
  private final Screens screens = new Screens();
  private final Drafts drafts = new Drafts(screens, clock);
  private final Memberships memberships;
  private final List<DraftSeat> seats = new ArrayList<>();
  private Staff staff;

  DraftsIT(Memberships memberships) {
    this.memberships = memberships;
  }

  @BeforeEach
  void hire() {
    staff = new Staff(memberships);
  }

  @AfterEach
  void close() {
    seats.forEach(DraftSeat::leave);
    clockwork.shutdown();
    screens.destroy();
  }

  @Test
  void othersSeeWhatIsTypedUntilItIsSaved() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");

    lisi.seat.type("remarks", "客户要求分");
    lisi.seat.type("remarks", "客户要求分期交付");
    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "客户要求分期交付"));

    lisi.seat.clear("remarks");
    zhaoliu.awaitOthers();
  }

  @Test
  void nobodySeesTheirOwn() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen secondTab = new Screen(staff.lisi, "SF001");

    lisi.seat.type("remarks", "分期");

    secondTab.awaitOthers(draft(staff.lisi, "remarks", "分期"));
    assertThat(lisi.told).isEmpty();
  }

  @Test
  void twoInOneFieldKeepEachTheirOwnText() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");

    lisi.seat.type("remarks", "分期");
    zhaoliu.seat.type("remarks", "打折");

    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "分期"));
    lisi.awaitOthers(draft(staff.zhaoliu, "remarks", "打折"));
  }

  @Test
  void whoComesLaterSeesWhatStandsThere() {
    new Screen(staff.lisi, "SF001").seat.type("remarks", "分期");

    new Screen(staff.zhaoliu, "SF001").awaitOthers(draft(staff.lisi, "remarks", "分期"));
  }

  @Test
  void anotherRecordOfTheSameTopicIsNotMixedIn() {
    String sameTopic = sameTopicAs("SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");
    new Screen(staff.qian, sameTopic).seat.type("remarks", "别处");
    new Screen(staff.lisi, "SF001").seat.type("remarks", "这里");

    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "这里"));
  }

  @Test
  void whoLeavesTakesTheirDraftsAlong() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");
    lisi.seat.type("remarks", "分期");
    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "分期"));

    lisi.seat.leave();
    lisi.seat.type("remarks", "还在打字");

    zhaoliu.awaitOthers();
  }

  @Test
  void aVanishedBrowsersDraftsGoWithinTenSecondsAndComeBackWithIt() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");
    lisi.seat.type("remarks", "分期");
    drafts.look();
    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "分期"));
    lisi.page.connected = false;

    clock.pass(Duration.ofSeconds(8));
    drafts.look();
    zhaoliu.awaitOthers();

    lisi.page.connected = true;
    drafts.look();
    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", "分期"));
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    Screen lisi = new Screen(staff.lisi, "SF001");
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");
    String start = "长".repeat(Drafts.LONGEST - 1);

    lisi.seat.type("remarks", start + "😀");

    zhaoliu.awaitOthers(draft(staff.lisi, "remarks", start));
  }

  @Test
  void aComponentsDraftsEndWithIt() {
    Div screen = new Div();
    UI.getCurrent().add(screen);
    DraftSeat seat = drafts.enter(screen, "SF001", staff.lisi, others -> {});
    Screen zhaoliu = new Screen(staff.zhaoliu, "SF001");
    seat.type("amount", "60万");
    zhaoliu.awaitOthers(draft(staff.lisi, "amount", "60万"));

    UI.getCurrent().remove(screen);

    zhaoliu.awaitOthers();
  }

  private static String sameTopicAs(String record) {
    int number = 2;
    while (Math.floorMod(("SF" + number).hashCode() - record.hashCode(), 256) != 0) {
      number++;
    }
    return "SF" + number;
  }

  private static Draft draft(Person by, String field, String text) {
    return new Draft(by.id(), field, text);
  }

  private final class Screen {

    final List<List<Draft>> told = new CopyOnWriteArrayList<>();
    final OpenScreen page = new OpenScreen();
    final DraftSeat seat;

    Screen(Person person, String record) {
      var pace = new ScreenPace(page, clockwork, System::nanoTime);
      seat = drafts.enter(CollaborationEngine.getInstance(), record, person, pace, told::add);
      seats.add(seat);
    }

    void awaitOthers(Draft... expected) {
      await()
          .atMost(Duration.ofSeconds(5))
          .untilAsserted(() -> assertThat(told.getLast()).containsExactlyInAnyOrder(expected));
    }
  }
}
