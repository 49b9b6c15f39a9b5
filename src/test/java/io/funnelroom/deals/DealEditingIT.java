package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.EditOutcome.Conflict;
import io.funnelroom.deals.EditOutcome.Refused;
import io.funnelroom.deals.EditOutcome.Saved;
import io.funnelroom.deals.EditOutcome.Unchanged;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DealEditingIT {

  private final DealIntake intake;
  private final DealEditing editing;
  private final DealArchive archive;
  private final Deals deals;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealRow deal;

  DealEditingIT(
      DealIntake intake,
      DealEditing editing,
      DealArchive archive,
      Deals deals,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.editing = editing;
    this.archive = archive;
    this.deals = deals;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    deal =
        intake.open(
            staff.lisi,
            new NewDeal(
                null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())));
  }

  @Test
  void numbersDealsWithoutGaps() {
    assertThat(deal.id()).hasToString("SF001");
    DealRow next =
        intake.open(
            staff.lisi,
            new NewDeal(
                null, Map.of(DealField.NAME, "贸易集团-供应链优化", DealField.OWNER, staff.lisi.id())));
    assertThat(next.id()).hasToString("SF002");
  }

  @Test
  void storesOneFieldWithItsStamp() {
    Saved saved = saved(edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000), 0));

    DealRow stored = stored();
    assertThat(stored.amount()).isEqualTo(Money.cny(500_000));
    assertThat(stored.stamp(DealField.AMOUNT).by()).isEqualTo(staff.lisi.id());
    assertThat(saved.row()).isEqualTo(stored);
    assertThat(saved.before()).isNull();
  }

  @Test
  void differentFieldsNeverConflict() {
    edit(staff.lisi, DealField.ACTION, "修改方案", 0);

    saved(edit(staff.qian, DealField.STATUS, "意向明确，待确认", 0));
    assertThat(stored().action()).isEqualTo("修改方案");
    assertThat(stored().status()).isEqualTo("意向明确，待确认");
  }

  @Test
  void theSameFieldChangedMeanwhileIsNotOverwritten() {
    edit(staff.qian, DealField.STATUS, "犹豫中，价格敏感", 0);

    var outcome = edit(staff.lisi, DealField.STATUS, "意向明确，待确认", 0);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo(staff.qian.id());
              assertThat(conflict.row().status()).isEqualTo("犹豫中，价格敏感");
              assertThat(conflict.mine().value()).isEqualTo("意向明确，待确认");
            });
    assertThat(stored().status()).isEqualTo("犹豫中，价格敏感");
  }

  @Test
  void anEditSentTwiceIsStoredOnce() {
    DealEdit edit =
        new DealEdit(deal.id(), DealField.FOLLOWUP, followUp("电话沟通"), 0, UUID.randomUUID());

    saved(editing.edit(staff.lisi, edit));
    assertThat(editing.edit(staff.lisi, edit)).isInstanceOf(Unchanged.class);
    assertThat(deals.followUps(staff.lisi, deal.id())).hasSize(1);
  }

  @Test
  void ofTwentyEditsAtOnceExactlyOneWins() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<EditOutcome>> race =
          IntStream.range(0, 20)
              .<Callable<EditOutcome>>mapToObj(
                  i -> () -> edit(staff.lisi, DealField.REMARKS, "备注" + i, 0))
              .toList();
      List<EditOutcome> outcomes = threads.invokeAll(race).stream().map(Future::resultNow).toList();
      assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(19);
    }
  }

  @Test
  void theLatestFollowUpIsShownWhateverOrderTheyComeIn() {
    LocalDate today = LocalDate.of(2026, 10, 18);
    edit(staff.lisi, DealField.FOLLOWUP, new FollowUp(today, staff.lisi.id(), "今天"), 0);
    edit(
        staff.wuba, DealField.FOLLOWUP, new FollowUp(today.minusDays(3), staff.wuba.id(), "早先"), 0);

    assertThat(stored().followUp().text()).isEqualTo("今天");
    assertThat(deals.followUps(staff.lisi, deal.id()))
        .extracting(FollowUp::text)
        .containsExactly("今天", "早先");
  }

  @Test
  void takesAnEditBackAndForthAgain() {
    Saved saved = saved(edit(staff.lisi, DealField.STANDING, Standing.lost("价格太高"), 0));

    Saved undone = saved(editing.takeBack(staff.lisi, saved));
    assertThat(stored().standing()).isEqualTo(Standing.OPEN);
    saved(editing.takeBack(staff.lisi, undone));
    assertThat(stored().standing()).isEqualTo(Standing.lost("价格太高"));
  }

  @Test
  void takesAFollowUpBackAndForthAgain() {
    Saved saved = saved(edit(staff.lisi, DealField.FOLLOWUP, followUp("拜访"), 0));

    Saved undone = saved(editing.takeBack(staff.lisi, saved));
    assertThat(stored().followUp()).isNull();
    saved(editing.takeBack(staff.lisi, undone));
    assertThat(stored().followUp().text()).isEqualTo("拜访");
  }

  @Test
  void doesNotTakeBackWhatSomebodyElseChangedSince() {
    Saved saved = saved(edit(staff.lisi, DealField.PROBABILITY, 80, 0));
    edit(staff.qian, DealField.PROBABILITY, 60, 1);

    assertThat(editing.takeBack(staff.lisi, saved))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo(staff.qian.id()));
    assertThat(stored().probability()).isEqualTo(60);
  }

  @Test
  void refusesWhatTheDepartmentMayNotChange() {
    assertThat(refusal(edit(staff.zhaoliu, DealField.AMOUNT, Money.cny(1), 0)))
        .isEqualTo("deal.edit.forbidden");
    assertThat(refusal(edit(staff.zhouqi, DealField.STAGE, Stage.SOLUTION, 0)))
        .isEqualTo("deal.edit.forbidden");
    assertThat(refusal(edit(staff.wuba, DealField.REMARKS, "备注", 0)))
        .isEqualTo("deal.edit.forbidden");
    saved(edit(staff.zhouqi, DealField.INDUSTRY, "互联网/科技", 0));
    saved(edit(staff.wuba, DealField.STATUS, "已上线", 0));
    assertThat(stored().amount()).isNull();
  }

  @Test
  void whoSharesADealEditsItAsItsOwnerDoes() {
    archive.share(staff.lisi, deal.id(), Set.of(staff.zhaoliu.id()));

    saved(edit(staff.zhaoliu, DealField.AMOUNT, Money.cny(800_000), 0));
  }

  @Test
  void whoGaveADealAwayMayTakeThatBack() {
    Saved given = saved(edit(staff.lisi, DealField.OWNER, staff.zhaoliu.id(), 0));
    assertThat(stored().ownerName()).isEqualTo("赵六");
    assertThat(refusal(edit(staff.lisi, DealField.ACTION, "x", 0)))
        .isEqualTo("deal.edit.forbidden");
    assertThat(refusal(edit(staff.lisi, DealField.OWNER, staff.qian.id(), 1)))
        .isEqualTo("deal.edit.forbidden");

    saved(editing.takeBack(staff.lisi, given));
    assertThat(stored().ownerName()).isEqualTo("李四");
  }

  @Test
  void refusesWhatTheFieldCannotHold() {
    assertThat(refusal(edit(staff.lisi, DealField.NAME, "  ", 0))).isEqualTo("deal.name.needed");
    assertThat(refusal(edit(staff.lisi, DealField.PROBABILITY, 101, 0)))
        .isEqualTo("deal.probability.range");
    assertThat(refusal(edit(staff.lisi, DealField.STANDING, Standing.lost(""), 0)))
        .isEqualTo("deal.lost.reason");
    assertThat(refusal(edit(staff.lisi, DealField.ID, new DealId("SF9"), 0)))
        .isEqualTo("deal.edit.forbidden");
  }

  @Test
  void anArchivedDealIsOutOfTheWayButNotLost() {
    archive.archive(staff.lisi, deal.id());
    assertThat(deals.count(staff.lisi, DealFilter.ALL)).isZero();
    assertThat(refusal(edit(staff.lisi, DealField.STATUS, "x", 0))).isEqualTo("deal.archived");

    archive.restore(staff.lisi, deal.id());
    assertThat(deals.count(staff.lisi, DealFilter.ALL)).isOne();
  }

  @Test
  void writesDownWhoChangedWhatFromWhatToWhat() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000), 0);
    edit(staff.qian, DealField.AMOUNT, Money.cny(450_000), 1);

    assertThat(
            jdbc.queryForMap(
                "select * from activity where field = 'amount' order by id desc limit 1"))
        .containsEntry("before", "500000.00 CNY")
        .containsEntry("after", "450000.00 CNY")
        .containsEntry("actor", staff.qian.id().value())
        .containsEntry("entity_id", "SF001");
  }

  @Test
  void aRefusedEditLeavesNoTrace() {
    long before = jdbc.queryForObject("select count(*) from activity", Long.class);
    edit(staff.wuba, DealField.AMOUNT, Money.cny(1), 0);

    assertThat(jdbc.queryForObject("select count(*) from activity", Long.class)).isEqualTo(before);
  }

  private EditOutcome edit(Person by, DealField field, Object value, int seen) {
    return editing.edit(by, new DealEdit(deal.id(), field, value, seen, UUID.randomUUID()));
  }

  private FollowUp followUp(String text) {
    return new FollowUp(LocalDate.of(2026, 10, 18), staff.lisi.id(), text);
  }

  private DealRow stored() {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }

  private static Saved saved(EditOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return (Saved) outcome;
  }

  private static String refusal(EditOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why().key();
  }
}
