package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEvent.DealMoved;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the method over every pair of stages. */
class DealMoveTest {

  private static final Moment NOW =
      new Moment(
          new PersonId(1), Instant.parse("2026-11-25T08:00:00Z"), LocalDate.of(2026, 11, 25));

  static Stream<Arguments> forward() {
    return Arrays.stream(Stage.values())
        .flatMap(
            from ->
                Arrays.stream(Stage.values())
                    .filter(from::isBefore)
                    .map(to -> Arguments.of(from, to)));
  }

  static Stream<Arguments> back() {
    return forward().map(pair -> Arguments.of(pair.get()[1], pair.get()[0]));
  }

  @ParameterizedTest
  @MethodSource("forward")
  void goesForwardThroughOpenGatesUnlessItWouldSkipTheAnalysis(Stage from, Stage to) {
    Deal deal = in(from);
    boolean skips =
        from.isBefore(Stage.REQUIREMENT_ANALYSIS) && Stage.REQUIREMENT_ANALYSIS.isBefore(to);

    if (skips) {
      refused(() -> deal.moveTo(to, "m", Passage.through(open(from, to), ""), NOW));
      refused(() -> deal.moveTo(to, "m", Passage.letPass(shut(from, to), "老客户"), NOW));
      assertThat(deal.row().stage()).isEqualTo(from);
    } else {
      deal.moveTo(to, "m", Passage.through(open(from, to), ""), NOW);
      assertThat(deal.row().stage()).isEqualTo(to);
      assertThat(moved(deal).kind()).isEqualTo(MoveKind.FORWARD);
    }
  }

  @ParameterizedTest
  @MethodSource("forward")
  void aShutGateIsPassedWithAReasonAlone(Stage from, Stage to) {
    Deal deal = studied(from);

    assertThatThrownBy(() -> deal.moveTo(to, "m", Passage.through(shut(from, to), "急"), NOW))
        .isInstanceOf(GateClosed.class);
    assertThatThrownBy(() -> deal.moveTo(to, "m", Passage.letPass(shut(from, to), ""), NOW))
        .isInstanceOf(ReasonNeeded.class);

    deal.moveTo(to, "m", Passage.letPass(shut(from, to), "客户已口头确认"), NOW);
    assertThat(moved(deal))
        .extracting(DealMoved::kind, DealMoved::reason, DealMoved::waived)
        .containsExactly(MoveKind.LET_PASS, "客户已口头确认", List.of("grade"));
  }

  @ParameterizedTest
  @MethodSource("back")
  void goesBackWhateverTheGatesSayAndSaysWhy(Stage from, Stage to) {
    Deal deal = in(from);

    assertThatThrownBy(() -> deal.moveTo(to, "m", Passage.through(open(from, to), ""), NOW))
        .isInstanceOf(ReasonNeeded.class);

    deal.moveTo(to, "m", Passage.through(open(from, to), "需求变了"), NOW);
    assertThat(moved(deal).kind()).isEqualTo(MoveKind.BACK);
    assertThat(deal.row().place().furthest()).isEqualTo(from);
  }

  @Test
  void whoeverHasBeenAnalysedMayGoThereAgain() {
    Deal deal = in(Stage.SOLUTION);
    deal.moveTo(
        Stage.SCREENING,
        "m",
        Passage.through(open(Stage.SOLUTION, Stage.SCREENING), "换了客户经理"),
        NOW);

    deal.moveTo(
        Stage.SOLUTION, "m", Passage.through(open(Stage.SCREENING, Stage.SOLUTION), ""), NOW);
    assertThat(deal.row().stage()).isEqualTo(Stage.SOLUTION);
  }

  @Test
  void winningBringsADealToClosingThroughTheGatesBeforeIt() {
    Deal deal = in(Stage.SCREENING);
    assertThatThrownBy(
            () ->
                deal.close(
                    Standing.WON,
                    "m",
                    Passage.through(shut(Stage.SCREENING, Stage.CLOSING), ""),
                    NOW))
        .isInstanceOf(GateClosed.class);
    assertThat(deal.row().standing()).isEqualTo(Standing.OPEN);

    deal.close(Standing.WON, "m", Passage.through(open(Stage.SCREENING, Stage.CLOSING), ""), NOW);
    assertThat(deal.row().standing()).isEqualTo(Standing.WON);
    assertThat(deal.row().stage()).isEqualTo(Stage.CLOSING);
  }

  @ParameterizedTest
  @EnumSource
  void isLostAndShelvedFromEverywhere(Stage from) {
    Deal deal = in(from);
    GateReport shut = shut(from, Stage.CLOSING);

    deal.close(Standing.lost("价格太高"), "m", Passage.through(shut, ""), NOW);
    assertThat(deal.row().stage()).isEqualTo(from);
    assertThat(deal.row().column()).isEqualTo(Stage.REVIEW);
    deal.close(Standing.shelved(NOW.today().plusDays(30)), "m", Passage.through(shut, ""), NOW);
    assertThat(deal.row().column()).isEqualTo(from);
  }

  @Test
  void aLostDealThatGoesBackToWorkSaysWhyAndIsOpenAgain() {
    Deal deal = in(Stage.NEGOTIATION);
    deal.close(Standing.lost("预算冻结"), "m", Passage.takenBack(), NOW);
    GateReport open = open(Stage.NEGOTIATION, Stage.NEGOTIATION);

    assertThatThrownBy(() -> deal.moveTo(Stage.NEGOTIATION, "m", Passage.through(open, ""), NOW))
        .isInstanceOf(ReasonNeeded.class);
    deal.moveTo(Stage.NEGOTIATION, "m", Passage.through(open, "预算恢复"), NOW);
    assertThat(deal.row().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void aTableOfSomebodyWhoMayNotLetPassGoesThroughTheGates() {
    Deal deal = studied(Stage.SOLUTION);
    assertThatThrownBy(
            () ->
                deal.moveTo(
                    Stage.CLOSING, "m", Passage.imported(shut(Stage.SOLUTION, Stage.CLOSING)), NOW))
        .isInstanceOf(GateClosed.class);

    deal.moveTo(Stage.SCREENING, "m", Passage.imported(open(Stage.SOLUTION, Stage.SCREENING)), NOW);
    assertThat(moved(deal).kind()).isEqualTo(MoveKind.IMPORTED);
  }

  @Test
  void aTableThatComesInAsksNoGate() {
    Deal deal = in(Stage.LEAD_CAPTURE);
    deal.moveTo(Stage.NEGOTIATION, "m", Passage.imported(), NOW);
    assertThat(moved(deal).kind()).isEqualTo(MoveKind.IMPORTED);
  }

  @Test
  void aMoveThatIsTakenBackLeavesTheDealAsItWas() {
    Deal deal = in(Stage.NEGOTIATION);
    DealRow before = deal.row();
    deal.moveTo(
        Stage.SCREENING, "a", Passage.through(open(Stage.NEGOTIATION, Stage.SCREENING), "退"), NOW);

    deal.moveBack(before, NOW);
    assertThat(deal.row().values()).isEqualTo(before.values());
    assertThat(deal.row().place())
        .isEqualTo(
            new Place(
                before.place().rank(),
                before.place().since(),
                before.place().furthest(),
                deal.row().place().stamp()));
    assertThat(deal.row().place().stamp().version()).isEqualTo(2);
  }

  private static DealMoved moved(Deal deal) {
    return deal.events().stream()
        .filter(DealMoved.class::isInstance)
        .map(DealMoved.class::cast)
        .toList()
        .getLast();
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> assertThat(violation.key()).isEqualTo("deal.move.analysis-first"));
  }

  private static Deal in(Stage stage) {
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, NOW.by(), DealField.STAGE, stage);
    return Deal.open(new DealId("SF001"), values, NOW);
  }

  /** One that has been through requirement analysis before. */
  private static Deal studied(Stage stage) {
    Deal deal = in(Stage.REVIEW);
    if (stage != Stage.REVIEW) {
      deal.moveTo(stage, "m", Passage.through(open(Stage.REVIEW, stage), "重新来过"), NOW);
    }
    return deal;
  }

  private static GateReport open(Stage from, Stage to) {
    return new GateReport(from, to, List.of(new GateReport.Line(new Grade(from), true)));
  }

  private static GateReport shut(Stage from, Stage to) {
    return new GateReport(from, to, List.of(new GateReport.Line(new Grade(from), false)));
  }

  private record Grade(Stage stage) implements GateItem {
    @Override
    public String key() {
      return "grade";
    }

    @Override
    public boolean isDone(DealRow deal) {
      return false;
    }

    @Override
    public boolean mayDo(Person person, DealRow deal) {
      return false;
    }
  }
}
