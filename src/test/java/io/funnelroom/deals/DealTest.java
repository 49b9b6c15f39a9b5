package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEvent.DealArchived;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealOpened;
import io.funnelroom.deals.DealEvent.DealRestored;
import io.funnelroom.deals.DealEvent.DealShared;
import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DealTest {

  private static final PersonId LISI = new PersonId(1);
  private static final PersonId ZHAOLIU = new PersonId(2);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 18);
  private static final Moment MORNING =
      new Moment(LISI, Instant.parse("2026-10-18T01:00:00Z"), TODAY);
  private static final Moment NOON =
      new Moment(ZHAOLIU, Instant.parse("2026-10-18T04:00:00Z"), TODAY);

  private final Deal deal = open(Map.of());

  @Test
  void opensInLeadCapture() {
    assertThat(deal.row().stage()).isEqualTo(Stage.LEAD_CAPTURE);
    assertThat(deal.row().standing()).isEqualTo(Standing.OPEN);
    assertThat(deal.row().lastTouched()).isEqualTo(TODAY);
    assertThat(deal.row().version()).isOne();
    assertThat(deal.events()).containsExactly(new DealOpened(deal.row().id(), LISI, MORNING.at()));
  }

  @Test
  void needsANameAndAnOwnerToOpen() {
    refused(
        () -> Deal.open(new DealId("SF001"), Map.of(DealField.OWNER, LISI), MORNING),
        "deal.name.needed");
    refused(
        () -> Deal.open(new DealId("SF001"), Map.of(DealField.NAME, "XX科技-CRM"), MORNING),
        "deal.owner.needed");
  }

  @Test
  void isTakenOverFromATableWithoutAnOwner() {
    Deal old = Deal.takeOver(new DealId("老-7"), Map.of(DealField.NAME, "贸易集团"), "m", MORNING);

    assertThat(old.row().owner()).isNull();
  }

  @Test
  void countsTheDaysFromItsFirstFollowUpWhenItBringsOne() {
    FollowUp lastWeek = new FollowUp(TODAY.minusDays(7), LISI, "电话沟通");

    assertThat(open(Map.of(DealField.FOLLOWUP, lastWeek)).row().lastTouched())
        .isEqualTo(TODAY.minusDays(7));
  }

  @Test
  void remembersWhoChangedWhichFieldFromWhatToWhat() {
    deal.change(DealField.AMOUNT, Money.cny(500_000), MORNING);
    deal.change(DealField.AMOUNT, Money.cny(450_000), NOON);

    assertThat(deal.row().amount()).isEqualTo(Money.cny(450_000));
    assertThat(deal.row().stamp(DealField.AMOUNT)).isEqualTo(new FieldStamp(2, ZHAOLIU, NOON.at()));
    assertThat(deal.row().stamp(DealField.DUE)).isEqualTo(FieldStamp.NEVER);
    assertThat(deal.row().version()).isEqualTo(3);
    assertThat(deal.events())
        .endsWith(
            new DealFieldChanged(
                deal.row().id(),
                DealField.AMOUNT,
                Money.cny(500_000),
                Money.cny(450_000),
                ZHAOLIU,
                NOON.at()));
  }

  @Test
  void anEmptiedFieldIsEmpty() {
    deal.change(DealField.REMARKS, "需协调技术团队支持", MORNING);
    deal.change(DealField.REMARKS, " ", NOON);
    deal.change(DealField.DUE, TODAY, NOON);
    deal.change(DealField.DUE, null, NOON);

    assertThat(deal.row().remarks()).isEmpty();
    assertThat(deal.row().values()).doesNotContainKeys(DealField.REMARKS, DealField.DUE);
  }

  @Test
  void aFollowUpCountsTheDaysAnew() {
    FollowUp visit = new FollowUp(TODAY, ZHAOLIU, "拜访客户");

    deal.followedUp(null, entry(0, visit), visit, TODAY.plusDays(1), NOON);

    assertThat(deal.row().followUp()).isEqualTo(visit);
    assertThat(deal.row().lastTouched()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void tellsWhatWasDoneWithAFollowUpAndWhetherItShowsAnother() {
    FollowUp visit = new FollowUp(TODAY, LocalTime.of(9, 30), ZHAOLIU, "拜访客户");
    FollowUp earlier = new FollowUp(TODAY.minusDays(1), LISI, "电话沟通");

    deal.followedUp(null, entry(0, visit), visit, TODAY, MORNING);
    deal.followedUp(earlier, entry(1, earlier), visit, TODAY, NOON);

    assertThat(deal.events())
        .filteredOn(FollowUpChanged.class::isInstance)
        .extracting(event -> ((FollowUpChanged) event).shows())
        .containsExactly(true, false);
    assertThat(deal.row().followUp()).isEqualTo(visit.daily());
  }

  @Test
  void goesStaleWhenItsStageIsOverdueForAFollowUp() {
    assertThat(deal.row().staleOn(TODAY.plusDays(7))).isFalse();
    assertThat(deal.row().staleOn(TODAY.plusDays(8))).isTrue();

    deal.close(Standing.shelved(TODAY.plusDays(90)), "m", Passage.takenBack(), NOON);
    assertThat(deal.row().staleOn(TODAY.plusDays(8))).isFalse();
  }

  @Test
  void anArchivedDealDoesNotChange() {
    deal.archive(MORNING);

    refused(() -> deal.change(DealField.STATUS, "已成交", NOON), "deal.archived");
    refused(() -> deal.shareWith(Set.of(ZHAOLIU), NOON), "deal.archived");
    deal.restore(NOON);
    deal.change(DealField.STATUS, "已成交", NOON);
    assertThat(deal.events()).hasAtLeastOneElementOfType(DealRestored.class);
  }

  @Test
  void archivingTwiceIsArchivingOnce() {
    deal.archive(MORNING);
    deal.archive(NOON);

    assertThat(deal.events()).filteredOn(DealArchived.class::isInstance).hasSize(1);
    assertThat(deal.row().version()).isEqualTo(2);
  }

  @Test
  void sharesWithColleagues() {
    deal.shareWith(Set.of(ZHAOLIU), MORNING);
    deal.shareWith(Set.of(ZHAOLIU), NOON);

    assertThat(deal.row().ownership().includes(ZHAOLIU)).isTrue();
    assertThat(deal.events()).filteredOn(DealShared.class::isInstance).hasSize(1);
  }

  private static Deal open(Map<DealField, Object> more) {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, "XX科技-CRM系统采购");
    values.put(DealField.OWNER, LISI);
    values.putAll(more);
    return Deal.open(new DealId("SF001"), values, MORNING);
  }

  private FollowUpEntry entry(int version, FollowUp said) {
    return new FollowUpEntry(
        new FollowUpId(1), deal.row().id(), said, MORNING.at(), version, null, null, false);
  }

  private static void refused(ThrowingCallable deed, String key) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
  }
}
