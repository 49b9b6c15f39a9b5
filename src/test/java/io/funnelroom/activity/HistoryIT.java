package io.funnelroom.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class HistoryIT {

  private final History history;
  private final DealIntake intake;
  private final DealEditing editing;
  private final DealMoves moves;
  private final DealArchive archive;
  private final BulkDeals bulk;
  private final Deals deals;
  private final Memberships memberships;
  private final People people;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private Staff staff;
  private DealRow deal;

  HistoryIT(
      History history,
      DealIntake intake,
      DealEditing editing,
      DealMoves moves,
      DealArchive archive,
      BulkDeals bulk,
      Deals deals,
      Memberships memberships,
      People people,
      TransactionTemplate transaction,
      Clock clock) {
    this.history = history;
    this.intake = intake;
    this.editing = editing;
    this.moves = moves;
    this.archive = archive;
    this.bulk = bulk;
    this.deals = deals;
    this.memberships = memberships;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
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
  void tellsWhoChangedWhatFromWhatToWhatNewestFirst() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));

    List<HistoryEntry> all = all(HistoryFilter.ALL);

    assertThat(all).extracting(HistoryEntry::kind).containsExactly("changed", "changed", "opened");
    assertThat(all.getFirst().by()).isEqualTo(staff.qian.id());
    assertThat(all.getFirst().before()).isEqualTo("500000.00 CNY");
    assertThat(all.getFirst().after()).isEqualTo("600000.00 CNY");
    assertThat(all.getFirst().dealField()).contains(DealField.AMOUNT);
    assertThat(all.getFirst().origin()).isEqualTo(Origin.HAND);
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEnded() {
    IntStream.range(0, 11).forEach(i -> edit(staff.lisi, DealField.PROBABILITY, i));

    List<HistoryEntry> paged = new ArrayList<>();
    HistoryEntry last = null;
    List<HistoryEntry> page;
    do {
      page = history.page(staff.lisi, deal.id(), HistoryFilter.ALL, last, 4);
      paged.addAll(page);
      last = paged.getLast();
    } while (page.size() == 4);
    assertThat(paged).isEqualTo(all(HistoryFilter.ALL)).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void isFilteredByPersonFieldKindAndDayInTheDatabaseAsOnTheScreen() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.STATUS, "意向明确");
    archive.share(staff.qian, deal.id(), Set.of(staff.zhaoliu.id()));
    LocalDate today = LocalDate.now(clock);

    List<HistoryFilter> filters =
        List.of(
            HistoryFilter.ALL.by(Set.of(staff.qian.id())),
            HistoryFilter.ALL.ofFields(Set.of("amount", "remarks")),
            HistoryFilter.ALL.ofKinds(Set.of("shared", "opened")),
            HistoryFilter.ALL.between(today, today),
            HistoryFilter.ALL.between(today.plusDays(1), null),
            HistoryFilter.ALL.between(null, today.minusDays(1)),
            HistoryFilter.ALL.by(Set.of(staff.qian.id())).ofFields(Set.of("status")));

    assertThat(filters)
        .extracting(filter -> all(filter).size())
        .containsExactly(2, 1, 2, 4, 0, 0, 1);
    for (HistoryFilter filter : filters) {
      assertThat(all(HistoryFilter.ALL))
          .filteredOn(entry -> filter.matches(entry, clock.getZone()))
          .isEqualTo(all(filter));
    }
  }

  @Test
  void tellsTheLatestChangesOfOneField() {
    IntStream.range(0, 7).forEach(i -> edit(staff.lisi, DealField.PROBABILITY, i * 10));
    edit(staff.lisi, DealField.STATUS, "意向明确");

    assertThat(history.ofField(staff.lisi, deal.id(), DealField.PROBABILITY, 5))
        .extracting(HistoryEntry::after)
        .containsExactly("60", "50", "40", "30", "20");
  }

  @Test
  void aMoveSaysWhatItsGateDecidedAndWhyItWentBack() {
    moved(moves.letPass(staff.qian, move(Stage.SCREENING, "老客户续约")));
    moved(moves.move(staff.lisi, move(Stage.LEAD_CAPTURE, "联系人离职，重新核实")));

    HistoryEntry back = all(HistoryFilter.ALL).get(0);
    HistoryEntry passed = all(HistoryFilter.ALL).get(1);
    assertThat(back.kind()).isEqualTo("moved-back");
    assertThat(back.note()).isEqualTo("联系人离职，重新核实");
    assertThat(passed.kind()).isEqualTo("let-pass");
    assertThat(passed.note()).isEqualTo("老客户续约");
    assertThat(passed.waived()).contains("source");
    assertThat(passed.before()).isEqualTo("1");
    assertThat(passed.after()).isEqualTo("2");
  }

  @Test
  void aMoveThatIsTakenBackSaysSo() {
    MoveOutcome.Moved made = moved(moves.letPass(staff.qian, move(Stage.SCREENING, "老客户续约")));
    moved(moves.takeBack(staff.qian, made));

    HistoryEntry undone = all(HistoryFilter.ALL).getFirst();
    assertThat(undone.origin()).isEqualTo(Origin.UNDO);
    assertThat(undone.before()).isEqualTo("2");
    assertThat(undone.after()).isEqualTo("1");
  }

  @Test
  void aCardsPlaceInItsColumnIsToldOnlyToThoseWhoAsk() {
    moved(moves.move(staff.lisi, move(Stage.LEAD_CAPTURE, "")));

    assertThat(all(HistoryFilter.ALL)).extracting(HistoryEntry::kind).containsExactly("opened");
    assertThat(all(HistoryFilter.ALL.ofKinds(Set.of(HistoryFilter.NOISE)))).hasSize(1);
  }

  @Test
  void whatAFileBringsSaysSo() {
    Origin.IMPORT.of(
        () ->
            transaction.execute(
                status ->
                    bulk.update(
                        staff.lisi,
                        List.of(
                            new DealEdit(
                                deal.id(), DealField.STATUS, "意向明确", 0, UUID.randomUUID())))));

    assertThat(all(HistoryFilter.ALL).getFirst().origin()).isEqualTo(Origin.IMPORT);
  }

  @Test
  void offersWhatOccursToBeFilteredBy() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.STATUS, "意向明确");

    HistoryFacets facets = history.facets(staff.lisi, deal.id());
    assertThat(facets.people()).containsExactlyInAnyOrder(staff.lisi.id(), staff.qian.id());
    assertThat(facets.fields()).containsExactlyInAnyOrder("amount", "status");
    assertThat(facets.kinds()).containsExactlyInAnyOrder("opened", "changed");
  }

  @Test
  void ofADealThatMayNotBeSeenNothingIsKnown() {
    PersonId gone = staff.zhaoliu.id();
    Person admin =
        memberships.establish(
            new NewPerson("admin", "孙九", Department.MANAGEMENT, Role.ADMINISTRATOR));
    memberships.deactivate(admin, gone);
    Person outside = people.find(gone).orElseThrow();

    assertThat(history.page(outside, deal.id(), HistoryFilter.ALL, null, 10)).isEmpty();
    assertThat(history.ofField(outside, deal.id(), DealField.AMOUNT, 5)).isEmpty();
    assertThat(history.facets(outside, deal.id())).isEqualTo(HistoryFacets.NONE);
  }

  private List<HistoryEntry> all(HistoryFilter filter) {
    return history.page(staff.lisi, deal.id(), filter, null, 100);
  }

  private DealMove move(Stage to, String reason) {
    int seen = stored().place().stamp().version();
    return new DealMove(deal.id(), to, null, seen, UUID.randomUUID(), reason);
  }

  private static MoveOutcome.Moved moved(MoveOutcome outcome) {
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    return (MoveOutcome.Moved) outcome;
  }

  private void edit(Person by, DealField field, Object value) {
    int seen = stored().stamp(field).version();
    assertThat(editing.edit(by, new DealEdit(deal.id(), field, value, seen, UUID.randomUUID())))
        .isInstanceOf(EditOutcome.Saved.class);
  }

  private DealRow stored() {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }
}
