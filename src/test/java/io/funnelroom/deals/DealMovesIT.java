package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.deals.MoveOutcome.Conflict;
import io.funnelroom.deals.MoveOutcome.Missing;
import io.funnelroom.deals.MoveOutcome.Moved;
import io.funnelroom.deals.MoveOutcome.Refused;
import io.funnelroom.deals.MoveOutcome.Unchanged;
import io.funnelroom.deals.MoveOutcome.WhyBack;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DealMovesIT {

  private final DealIntake intake;
  private final BulkDeals bulk;
  private final DealMoves moves;
  private final DealEditing editing;
  private final Deals deals;
  private final Memberships memberships;
  private final DealFeed feed;
  private final JdbcTemplate jdbc;
  private Staff staff;

  DealMovesIT(
      DealIntake intake,
      BulkDeals bulk,
      DealMoves moves,
      DealEditing editing,
      Deals deals,
      Memberships memberships,
      DealFeed feed,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.bulk = bulk;
    this.moves = moves;
    this.editing = editing;
    this.deals = deals;
    this.memberships = memberships;
    this.feed = feed;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void team() {
    staff = new Staff(memberships);
  }

  @Test
  void aMoveIsStoredWithWhoMovedItAndInTheRecordOfMoves() {
    DealRow deal = in(Stage.SOLUTION);

    DealRow moved = moved(moves.move(staff.lisi, to(deal, Stage.NEGOTIATION)));

    assertThat(moved.stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(moved.place().stamp().by()).isEqualTo(staff.lisi.id());
    assertThat(moved).isEqualTo(stored(deal));
    assertThat(record(deal)).containsExactly("OPENED -4", "FORWARD 45");
  }

  @Test
  void aGateThatAsksForMoreNamesWhatIsMissing() {
    DealRow deal = in(Stage.LEAD_CAPTURE);

    MoveOutcome outcome = moves.move(staff.lisi, to(deal, Stage.SCREENING));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Missing.class,
            missing -> assertThat(missing.report().missingKeys()).contains("source"));
    assertThat(stored(deal)).isEqualTo(deal);
  }

  @Test
  void aManagerAloneLetsADealPassAndTheReasonIsKept() {
    DealRow deal = in(Stage.LEAD_CAPTURE);
    DealMove move = to(deal, Stage.SCREENING).because("展会现场已确认");

    assertThat(moves.letPass(staff.lisi, move)).isInstanceOf(Refused.class);
    assertThat(moves.letPass(staff.qian, to(deal, Stage.SCREENING))).isInstanceOf(WhyBack.class);
    moved(moves.letPass(staff.qian, move));

    assertThat(
            jdbc.queryForMap(
                "select kind, reason, 'source' = any (waived) as waived from deal_move"
                    + " where from_stage is not null"))
        .isEqualTo(Map.of("kind", "LET_PASS", "reason", "展会现场已确认", "waived", true));
  }

  @Test
  void theSameMoveSentTwiceIsMadeOnce() {
    DealRow deal = in(Stage.SOLUTION);
    DealMove move = to(deal, Stage.NEGOTIATION);

    moved(moves.move(staff.lisi, move));
    assertThat(moves.move(staff.lisi, move)).isInstanceOf(Unchanged.class);
    assertThat(record(deal)).hasSize(2);
  }

  @Test
  void aStaleBoardMovesNobodysCardBack() {
    DealRow seen = in(Stage.SOLUTION);
    moved(moves.move(staff.qian, to(seen, Stage.NEGOTIATION)));

    MoveOutcome stale =
        moves.move(staff.lisi, to(seen, Stage.REQUIREMENT_ANALYSIS).because("再访谈一次"));

    assertThat(stale)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo(staff.qian.id());
              assertThat(conflict.row().stage()).isEqualTo(Stage.NEGOTIATION);
            });
    Conflict told = (Conflict) stale;
    moved(moves.move(staff.lisi, told.mine().again(told.row())));
    assertThat(stored(seen).stage()).isEqualTo(Stage.REQUIREMENT_ANALYSIS);
  }

  @Test
  void anEditInTheGridCountsAsAMoveToo() {
    DealRow seen = in(Stage.SOLUTION);
    editing.edit(
        staff.qian,
        new DealEdit(seen.id(), DealField.STAGE, Stage.NEGOTIATION, 0, UUID.randomUUID()));

    assertThat(moves.move(staff.lisi, to(seen, Stage.NEGOTIATION))).isInstanceOf(Conflict.class);
    assertThat(record(seen)).containsExactly("OPENED -4", "FORWARD 45");
  }

  @Test
  void cardsKeepTheOrderInWhichTheyAreDropped() {
    DealRow first = in(Stage.SOLUTION);
    DealRow second = in(Stage.SOLUTION);
    DealRow third = in(Stage.SOLUTION);
    assertThat(column(Stage.SOLUTION)).containsExactly(third.id(), second.id(), first.id());

    moved(moves.move(staff.lisi, under(third, first)));
    assertThat(column(Stage.SOLUTION)).containsExactly(second.id(), first.id(), third.id());
    moved(moves.move(staff.lisi, under(stored(third), second)));
    assertThat(column(Stage.SOLUTION)).containsExactly(second.id(), third.id(), first.id());
    moved(moves.move(staff.lisi, under(first, null)));
    assertThat(column(Stage.SOLUTION)).containsExactly(first.id(), second.id(), third.id());
  }

  @Test
  void aLostDealStandsInReviewAndCountsThere() {
    DealRow deal = in(Stage.NEGOTIATION);
    editing.edit(
        staff.lisi,
        new DealEdit(deal.id(), DealField.STANDING, Standing.lost("价格太高"), 0, UUID.randomUUID()));

    assertThat(column(Stage.REVIEW)).containsExactly(deal.id());
    assertThat(deals.columnTotals(staff.lisi, DealFilter.ALL)).containsOnlyKeys(Stage.REVIEW);
    assertThat(record(deal)).containsExactly("OPENED -5", "LOST 55");
  }

  @Test
  void aMoveIsTakenBackUnlessSomebodyMovedTheCardSince() {
    DealRow deal = in(Stage.SOLUTION);
    Moved made = (Moved) moves.move(staff.lisi, to(deal, Stage.NEGOTIATION));
    Moved back = (Moved) moves.takeBack(staff.lisi, made);

    assertThat(back.row().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(back.row().place().since()).isEqualTo(deal.place().since());
    Moved again = (Moved) moves.takeBack(staff.lisi, back);
    assertThat(again.row().stage()).isEqualTo(Stage.NEGOTIATION);
    moved(moves.move(staff.qian, to(again.row(), Stage.SOLUTION).because("报价要改")));
    assertThat(moves.takeBack(staff.lisi, again)).isInstanceOf(Conflict.class);
  }

  @Test
  void whoMayNotEditTheStageMovesNothing() {
    DealRow deal = in(Stage.SOLUTION);
    assertThat(moves.move(staff.zhouqi, to(deal, Stage.NEGOTIATION))).isInstanceOf(Refused.class);
  }

  @Test
  void ofAThousandDoubleDragsOneWinsAndTheOtherIsTold() {
    Map<DealId, DealRow> seen = new HashMap<>();
    for (int number = 0; number < 10; number++) {
      DealRow deal = in(Stage.SOLUTION);
      seen.put(deal.id(), deal);
    }
    List<DealId> cards = List.copyOf(seen.keySet());
    List<OpenBoard> boards = List.of(new OpenBoard(staff.lisi), new OpenBoard(staff.qian));
    boards.forEach(feed::watch);
    for (int drag = 0; drag < 1000; drag++) {
      DealRow card = seen.get(cards.get(drag % cards.size()));
      boolean on = card.stage() == Stage.SOLUTION;
      DealMove lisis = to(card, on ? Stage.NEGOTIATION : Stage.SOLUTION).because("李四的决定");
      DealMove qians = to(card, Stage.CLOSING).because("钱敏的决定");
      List<MoveOutcome> outcomes =
          Stream.<Drag>of(
                  () -> moves.move(staff.lisi, lisis),
                  () ->
                      card.stage() == Stage.NEGOTIATION || on
                          ? moves.letPass(staff.qian, qians)
                          : moves.letPass(staff.qian, to(card, Stage.SOLUTION).because("退回")))
              .parallel()
              .map(Drag::drop)
              .toList();

      assertThat(outcomes).filteredOn(Moved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(1);
      DealRow now = stored(card);
      for (MoveOutcome outcome : outcomes) {
        DealRow shown = outcome instanceof Moved won ? won.row() : ((Conflict) outcome).row();
        assertThat(shown).isEqualTo(now);
      }
      Conflict told =
          outcomes.stream()
              .filter(Conflict.class::isInstance)
              .map(Conflict.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(told.by()).isEqualTo(now.place().stamp().by());
      seen.put(card.id(), now);
    }
    assertThat(jdbc.queryForObject("select count(*) from deal_move", Integer.class))
        .isEqualTo(1010);
    for (OpenBoard board : boards) {
      await()
          .atMost(Duration.ofSeconds(2))
          .untilAsserted(() -> assertThat(board.cards).isEqualTo(seen));
    }
  }

  private DealRow in(Stage stage) {
    return intake.open(staff.lisi, PlainDeal.of(staff.lisi, stage));
  }

  private DealRow stored(DealRow deal) {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }

  private List<DealId> column(Stage stage) {
    return deals.column(staff.lisi, DealFilter.ALL, stage, 0, 50).stream()
        .map(DealRow::id)
        .toList();
  }

  private List<String> record(DealRow deal) {
    return jdbc.queryForList(
        """
        select kind || ' ' || coalesce(from_stage::text, '-') || to_stage from deal_move
        where deal_id = ? order by id
        """,
        String.class,
        deal.id().value());
  }

  private static DealRow moved(MoveOutcome outcome) {
    assertThat(outcome).isInstanceOf(Moved.class);
    return ((Moved) outcome).row();
  }

  private static DealMove to(DealRow seen, Stage stage) {
    return move(seen, stage, null);
  }

  private static DealMove under(DealRow seen, DealRow above) {
    return move(seen, seen.column(), above == null ? null : above.id());
  }

  private static DealMove move(DealRow seen, Stage stage, DealId below) {
    int version = seen.place().stamp().version();
    return new DealMove(seen.id(), stage, below, version, UUID.randomUUID(), "");
  }

  /** A board as far as the changes tell it: the newest state of each card. */
  private static final class OpenBoard implements DealWatcher {

    private final Person viewer;
    private final Map<DealId, DealRow> cards = new ConcurrentHashMap<>();

    OpenBoard(Person viewer) {
      this.viewer = viewer;
    }

    @Override
    public Person viewer() {
      return viewer;
    }

    @Override
    public void dealsChanged(DealNews news) {
      news.items().forEach(item -> cards.put(item.deal(), item.row()));
    }
  }

  /** One person lets go of a card. */
  private interface Drag {
    MoveOutcome drop();
  }
}
