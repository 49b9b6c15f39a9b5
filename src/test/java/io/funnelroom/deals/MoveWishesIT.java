package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.MoveWishes.Waiting;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@DatabaseTest
class MoveWishesIT {

  private final DealIntake intake;
  private final DealEditing editing;
  private final DealMoves moves;
  private final MoveWishes wishes;
  private final Deals deals;
  private final Memberships memberships;
  private Staff staff;
  private DealRow deal;

  MoveWishesIT(
      DealIntake intake,
      DealEditing editing,
      DealMoves moves,
      MoveWishes wishes,
      Deals deals,
      Memberships memberships) {
    this.intake = intake;
    this.editing = editing;
    this.moves = moves;
    this.wishes = wishes;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealThatWaitsInSolution() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.SOLUTION));
    wishes.keep(staff.lisi, move(deal, Stage.NEGOTIATION));
  }

  @Test
  void theDealMovesByItselfWhenTheLastItemIsDone() {
    assertThat(moves.move(staff.lisi, move(deal, Stage.NEGOTIATION)))
        .isInstanceOf(MoveOutcome.Missing.class);
    edit(staff.zhouqi, DealField.REMARKS, "方案已演示");
    edit(staff.wuba, DealField.STATUS, "反馈已记录");

    await().untilAsserted(() -> assertThat(stored().stage()).isEqualTo(Stage.NEGOTIATION));
    assertThat(stored().place().stamp().by()).isEqualTo(staff.lisi.id());
    assertThat(wishes.of(deal.id())).isEmpty();
  }

  @Test
  void itWaitsForThoseWhoCanDoWhatIsMissing() {
    assertThat(wishes.waitingFor(staff.zhouqi))
        .singleElement()
        .satisfies(
            waiting ->
                assertThat(waiting.items()).extracting(GateItem::key).containsExactly("shown"));
    edit(staff.zhouqi, DealField.REMARKS, "方案已演示");
    assertThat(wishes.waitingFor(staff.zhouqi)).isEmpty();
    assertThat(wishes.waitingFor(staff.wuba)).extracting(Waiting::deal).hasSize(1);
  }

  @Test
  void aWishIsGivenUp() {
    assertThatThrownBy(() -> wishes.drop(staff.zhouqi, deal.id()))
        .isInstanceOf(RuleViolation.class);
    wishes.drop(staff.qian, deal.id());

    edit(staff.zhouqi, DealField.REMARKS, "方案已演示");
    edit(staff.wuba, DealField.STATUS, "反馈已记录");
    assertThat(wishes.of(deal.id())).isEmpty();
    assertThat(stored().stage()).isEqualTo(Stage.SOLUTION);
  }

  @Test
  void anotherMoveMakesTheWishVoid() {
    moves.move(staff.qian, move(deal, Stage.SCREENING).because("需求不清"));

    await().untilAsserted(() -> assertThat(wishes.of(deal.id())).isEmpty());
    assertThat(stored().stage()).isEqualTo(Stage.SCREENING);
  }

  @Test
  void aDealIsWonByItselfToo() {
    wishes.keepWon(staff.lisi, deal.id());
    edit(staff.zhouqi, DealField.REMARKS, "方案已演示");
    edit(staff.wuba, DealField.STATUS, "反馈已记录");

    await().untilAsserted(() -> assertThat(stored().standing()).isEqualTo(Standing.WON));
    assertThat(stored().stage()).isEqualTo(Stage.CLOSING);
  }

  private DealRow stored() {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }

  private void edit(Person by, DealField field, Object value) {
    int seen = stored().stamp(field).version();
    editing.edit(by, new DealEdit(deal.id(), field, value, seen, UUID.randomUUID()));
  }

  private static DealMove move(DealRow seen, Stage to) {
    int version = seen.place().stamp().version();
    return new DealMove(seen.id(), to, null, version, UUID.randomUUID(), "");
  }

  @TestConfiguration
  static class WhatASolutionProduces {

    @Bean
    GateItem shown() {
      return new Text("shown", DealField.REMARKS, "方案已演示", Department.MARKETING);
    }

    @Bean
    GateItem heard() {
      return new Text("heard", DealField.STATUS, "反馈已记录", Department.AFTER_SALES);
    }
  }

  /** Done as soon as a field of the deal says so. */
  private record Text(String key, DealField field, String done, Department by) implements GateItem {

    @Override
    public Stage stage() {
      return Stage.SOLUTION;
    }

    @Override
    public boolean isDone(DealRow deal) {
      return deal.value(field).equals(done);
    }

    @Override
    public boolean mayDo(Person person, DealRow deal) {
      return person.department() == by;
    }
  }
}
