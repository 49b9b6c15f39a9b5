package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TypedEditIT {

  private final TypedEdit typedEdit;
  private final DealIntake intake;
  private final Deals deals;
  private final Memberships memberships;
  private Staff staff;

  TypedEditIT(TypedEdit typedEdit, DealIntake intake, Deals deals, Memberships memberships) {
    this.typedEdit = typedEdit;
    this.intake = intake;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.SOLUTION));
  }

  @Test
  void understandsAnAmountAsPeopleTypeIt() {
    type(staff.lisi, "amount", "50万", 0);
    assertThat(deal().amount()).isEqualTo(Money.cny(500_000));
  }

  @Test
  void saysWhatItDoesNotUnderstandAndStoresNothing() {
    EditOutcome outcome = type(staff.lisi, "due", "很快", 0);

    assertThat(outcome).isInstanceOf(EditOutcome.Refused.class);
    String why = Translations.text(Translations.CHINESE, ((EditOutcome.Refused) outcome).why());
    assertThat(why).contains("很快");
    assertThat(deal().due()).isNull();
  }

  @Test
  void aPickedStageMovesTheDeal() {
    type(staff.lisi, "stage", "5", 0);
    assertThat(deal().stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(deal().standing().outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void aTypedStandingEndsTheDealWhereItStands() {
    type(staff.lisi, "stage", "商务谈判与异议处理 · 输单：价格太高", 0);

    assertThat(deal().stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(deal().standing().outcome()).isEqualTo(Outcome.LOST);
    assertThat(deal().standing().reason()).isEqualTo("价格太高");
  }

  @Test
  void pickingTheStageItHasDoesNotReopenALostDeal() {
    type(staff.lisi, "stage", "商务谈判与异议处理 · 输单：价格太高", 0);

    type(staff.lisi, "stage", "5", 2);
    assertThat(deal().standing().outcome()).isEqualTo(Outcome.LOST);
  }

  @Test
  void goingBackAsksForAReasonThatNoCellHolds() {
    assertThat(type(staff.lisi, "stage", "3", 0))
        .isInstanceOfSatisfying(
            EditOutcome.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("deal.move.reason"));
    assertThat(deal().stage()).isEqualTo(Stage.SOLUTION);
  }

  @Test
  void aChangeOfTheStandingIsAChangeOfTheStageCell() {
    type(staff.lisi, "stage", "输单：价格太高", 0);

    assertThat(type(staff.qian, "stage", "3", 0)).isInstanceOf(EditOutcome.Conflict.class);
    assertThat(deal().stage()).isEqualTo(Stage.SOLUTION);
  }

  @Test
  void aFollowUpIsSignedByWhoTypedItAndAddsToThose() {
    type(staff.wuba, "followup", "10月18日：客户对数据安全提出3点要求", 0);
    type(staff.lisi, "followup", "10月19日：已答复", 0);

    assertThat(deals.followUps(staff.lisi, new DealId("SF001")))
        .extracting(said -> said.by() + " " + said.text())
        .containsExactly(staff.lisi.id() + " 已答复", staff.wuba.id() + " 客户对数据安全提出3点要求");
  }

  private EditOutcome type(Person by, String column, String text, int seen) {
    CellEdit edit = new CellEdit("SF001", column, text, seen, UUID.randomUUID());
    return typedEdit.store(by, edit, Translations.CHINESE).getLast();
  }

  private DealRow deal() {
    return deals.find(staff.lisi, new DealId("SF001")).orElseThrow();
  }
}
