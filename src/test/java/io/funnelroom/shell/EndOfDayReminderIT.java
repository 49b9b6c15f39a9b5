package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.WorkingDay;
import io.funnelroom.team.WorkingDays;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the frame says of a person's day, wherever they are. */
@ScreenTest
class EndOfDayReminderIT {

  private static final WorkingDay LASTING = new WorkingDay(null, LocalTime.of(23, 59, 59));
  private static final WorkingDay OVER = new WorkingDay(null, LocalTime.MIN);

  private final DealIntake intake;
  private final WorkingDays workingDays;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;

  EndOfDayReminderIT(
      DealIntake intake, WorkingDays workingDays, Memberships memberships, JdbcTemplate jdbc) {
    this.intake = intake;
    this.workingDays = workingDays;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void lisiHasALateTaskInADealThatNobodyTouchedToday() {
    VaadinService.getCurrent().getRouter().getRegistry().setLayout(MainLayout.class);
    staff = new Staff(memberships);
    workingDays.choose(staff.lisi, staff.lisi.id(), LASTING);
    intake.open(
        staff.qian,
        new NewDeal(
            null,
            Map.of(
                DealField.NAME, "XX科技-CRM系统采购",
                DealField.OWNER, staff.lisi.id(),
                DealField.DUE, LocalDate.of(2023, 10, 20))));
    jdbc.update("update deal set changed_at = now() - interval '3 days'");
    SignIn.as(staff.lisi);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void theRailCountsWhatWaitsAndFollows() {
    UI.getCurrent().navigate("settings/profile");
    sees(page -> assertThat(count()).containsExactly("1"));

    intake.open(
        staff.qian,
        new NewDeal(
            null,
            Map.of(
                DealField.NAME, "贸易集团-供应链优化",
                DealField.OWNER, staff.lisi.id(),
                DealField.DUE, LocalDate.of(2023, 10, 21))));
    sees(page -> assertThat(count()).containsExactly("2"));
  }

  @Test
  void whoIsElsewhereIsToldAndLedToTheirDay() {
    UI.getCurrent().navigate("settings/profile");
    assertThat(said()).isEmpty();

    workingDays.choose(staff.lisi, staff.lisi.id(), OVER);

    sees(page -> assertThat(said()).singleElement().asString().contains("还有 1 个商机没有更新"));
    _click(_get(Button.class, button -> button.withText("查看")));
    assertThat(_get(H1.class).getText()).isEqualTo("我的一天");
  }

  @Test
  void whoLooksAtTheirDaySeesItThere() {
    UI.getCurrent().navigate("");

    workingDays.choose(staff.lisi, staff.lisi.id(), OVER);

    sees(page -> assertThat(_find(H2.class, heading -> heading.withText("下班前更新一下"))).hasSize(1));
    assertThat(said()).isEmpty();
  }

  private static void sees(ThrowingConsumer<UI> expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.accept(UI.getCurrent());
            });
  }

  private static List<String> count() {
    return _find(Span.class, span -> span.withClasses("room-count")).stream()
        .map(Span::getText)
        .toList();
  }

  private static List<String> said() {
    return NotificationsKt.getNotifications().stream()
        .map(note -> note.getElement().getTextRecursively())
        .toList();
  }
}
