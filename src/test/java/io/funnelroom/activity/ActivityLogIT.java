package io.funnelroom.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Origin;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ActivityLogIT {

  private static final Instant AT = Instant.parse("2026-10-18T01:00:00Z");

  private final DealIntake intake;
  private final Memberships memberships;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  ActivityLogIT(
      DealIntake intake,
      Memberships memberships,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.memberships = memberships;
    this.events = events;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    deal = open("XX科技-CRM系统采购");
  }

  @Test
  void nothingThatIsWrittenDownCanBeAlteredOrTakenAway() {
    assertThatThrownBy(() -> jdbc.update("update activity set after = '别的'"))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> jdbc.update("delete from activity"))
        .isInstanceOf(DataIntegrityViolationException.class);

    assertThat(jdbc.queryForList("select kind from activity", String.class))
        .containsExactly("opened");
  }

  @Test
  void keepsWhatOtherModulesNote() {
    note(new DealNoted(deal, "task-done", "action", "修改方案", null, "客户已确认", staff.zhaoliu.id(), AT));

    assertThat(jdbc.queryForMap("select * from activity order by id desc limit 1"))
        .containsEntry("entity_id", "SF001")
        .containsEntry("kind", "task-done")
        .containsEntry("field", "action")
        .containsEntry("before", "修改方案")
        .containsEntry("after", null)
        .containsEntry("note", "客户已确认")
        .containsEntry("source", null)
        .containsEntry("actor", staff.zhaoliu.id().value());
    assertThat(
            jdbc.queryForObject(
                "select entity_id from outbox where entity = 'history'", String.class))
        .isEqualTo("SF001");
  }

  @Test
  void saysHowAChangeCameAbout() {
    Origin.IMPORT.of(() -> open("贸易集团-供应链优化"));

    assertThat(jdbc.queryForList("select source from activity order by id", String.class))
        .containsExactly(null, "import");
    assertThat(Origin.current()).isEqualTo(Origin.HAND);
  }

  private DealId open(String name) {
    return intake
        .open(
            staff.lisi,
            new NewDeal(null, Map.of(DealField.NAME, name, DealField.OWNER, staff.lisi.id())))
        .id();
  }

  private void note(DealNoted noted) {
    transaction.executeWithoutResult(status -> events.publishEvent(noted));
  }
}
