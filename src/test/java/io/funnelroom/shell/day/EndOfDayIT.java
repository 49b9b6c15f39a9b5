package io.funnelroom.shell.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.WorkingDay;
import io.funnelroom.team.WorkingDays;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SetClock;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Toward the end of a person's working day, by their own clock. */
@ScreenTest
class EndOfDayIT {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Ten past five in the afternoon in Shanghai, on a day long past for the room's own clock. */
  private final SetClock clock = new SetClock("2026-03-02T09:10:00Z");

  private final DayParts parts;
  private final DealIntake intake;
  private final WorkingDays workingDays;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private final List<Integer> reminded = new ArrayList<>();
  private Staff staff;
  private LiveDay day;

  EndOfDayIT(
      DayParts parts,
      DealIntake intake,
      WorkingDays workingDays,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.parts = parts;
    this.intake = intake;
    this.workingDays = workingDays;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void lisiWorksInShanghai() {
    staff = new Staff(memberships);
    SignIn.as(staff.lisi);
    UI.getCurrent().setLocale(Translations.CHINESE);
    works(SHANGHAI, LocalTime.of(18, 0));
  }

  @AfterEach
  void theScreenIsClosed() {
    if (day != null) {
      day.end();
    }
  }

  @Test
  void atTheEndOfTheDayItTellsWhatWasNotUpdated() {
    DealId forgotten = open("XX科技-CRM系统采购", LocalDate.of(2026, 3, 2), "2026-03-01T02:00:00Z");
    open("已更新-当天", LocalDate.of(2026, 3, 2), "2026-03-02T01:00:00Z");
    open("以后-才到期", LocalDate.of(2026, 3, 9), "2026-03-01T02:00:00Z");
    open();
    assertThat(behind()).isEmpty();

    pass(Duration.ofMinutes(49));
    assertThat(behind()).isEmpty();
    assertThat(reminded).isEmpty();

    pass(Duration.ofMinutes(1));
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(behind()).containsExactly(forgotten);
            });
    assertThat(reminded).containsExactly(1);

    pass(Duration.ofMinutes(30));
    assertThat(reminded).as("once a day").containsExactly(1);
  }

  @Test
  void whatWasTouchedYesterdayByTheirOwnClockCountsAsNotUpdated() {
    DealId lateInTheEvening = open("昨晚-改过", LocalDate.of(2026, 3, 2), "2026-03-01T15:30:00Z");
    open("今早-改过", LocalDate.of(2026, 3, 2), "2026-03-01T16:30:00Z");
    clock.pass(Duration.ofHours(1));
    open();

    assertThat(behind()).containsExactly(lateInTheEvening);
  }

  @Test
  void whoWorksUntilLaterOrElsewhereIsRemindedThen() {
    open("XX科技-CRM系统采购", LocalDate.of(2026, 3, 2), "2026-03-01T02:00:00Z");
    clock.pass(Duration.ofHours(1));
    works(SHANGHAI, LocalTime.of(19, 0));
    open();
    assertThat(behind()).isEmpty();

    works(SHANGHAI, LocalTime.of(17, 30));
    day.read();
    assertThat(behind()).hasSize(1);

    works(ZoneId.of("Europe/Berlin"), LocalTime.of(18, 0));
    day.read();
    assertThat(behind()).as("it is eleven in the morning there").isEmpty();
  }

  @Test
  void atMidnightWhatWasDueIsLate() {
    open("XX科技-CRM系统采购", LocalDate.of(2026, 3, 2), "2026-03-01T02:00:00Z");
    open();
    assertThat(day.day().today().count()).isEqualTo(1);
    assertThat(day.day().late().count()).isZero();

    pass(Duration.ofHours(7));

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(day.day().late().count()).isEqualTo(1);
            });
    assertThat(day.day().today().count()).isZero();
    assertThat(behind()).as("the day has just begun").isEmpty();
  }

  private void open() {
    DayParts atThatTime =
        new DayParts(
            parts.days(),
            parts.workingDays(),
            parts.taskEditing(),
            parts.followUps(),
            parts.mentions(),
            parts.permission(),
            parts.text(),
            parts.dealFeed(),
            parts.taskFeed(),
            parts.mentionFeed(),
            parts.screens(),
            parts.people(),
            clock);
    day = new LiveDay(atThatTime, staff.lisi, UI.getCurrent());
    day.remind(reminded::add);
  }

  private void pass(Duration time) {
    clock.pass(time);
    day.look();
    MockVaadin.clientRoundtrip(false);
  }

  private List<DealId> behind() {
    return day.day().behind().items().stream().map(DealRow::id).toList();
  }

  private void works(ZoneId zone, LocalTime until) {
    workingDays.choose(staff.lisi, staff.lisi.id(), new WorkingDay(zone, until));
  }

  private DealId open(String name, LocalDate due, String changedAt) {
    DealId deal =
        intake
            .open(
                staff.qian,
                new NewDeal(
                    null,
                    Map.of(
                        DealField.NAME, name,
                        DealField.OWNER, staff.lisi.id(),
                        DealField.DUE, due)))
            .id();
    jdbc.update(
        "update deal set changed_at = ?, last_touched = '2026-03-01' where id = ?",
        Timestamp.from(Instant.parse(changedAt)),
        deal.value());
    return deal;
  }
}
