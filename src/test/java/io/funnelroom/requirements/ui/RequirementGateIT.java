package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.Gates;
import io.funnelroom.deals.Stage;
import io.funnelroom.live.Screens;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a solution is made, it is known what the customer must have. */
@ScreenTest
class RequirementGateIT {

  private final DealIntake intake;
  private final Deals deals;
  private final Gates gates;
  private final Requirements requirements;
  private final RequirementEditing editing;
  private final MustHaveGateField field;
  private final Screens screens;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;

  RequirementGateIT(
      DealIntake intake,
      Deals deals,
      Gates gates,
      Requirements requirements,
      RequirementEditing editing,
      MustHaveGateField field,
      Screens screens,
      Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.gates = gates;
    this.requirements = requirements;
    this.editing = editing;
    this.field = field;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
  }

  @Test
  void whatWouldBeNiceIsNotEnough() {
    editing.add(
        staff.lisi,
        deal,
        Map.of(
            RequirementField.TITLE, "深色界面", RequirementField.KIND, RequirementKind.NICE_TO_HAVE));
    assertThat(isMissing()).isTrue();

    Requirement must = editing.add(staff.qian, deal, Map.of(RequirementField.TITLE, "本地部署"));
    assertThat(isMissing()).isFalse();
    assertThat(requirements.mustHaveKnownBy(deal)).contains(staff.qian.id());

    editing.remove(staff.qian, must.id());
    assertThat(isMissing()).isTrue();
  }

  @Test
  void isWrittenDownWhereItIsMissing() {
    SignIn.as(staff.lisi);
    UI.getCurrent().add(field.field(DealOnPage.of(deal, staff.lisi, deals, screens)));

    _setValue(_get(TextField.class), "数据不能出内网");

    assertThat(isMissing()).isFalse();
    assertThat(requirements.of(staff.lisi, deal).getFirst().kind())
        .isEqualTo(RequirementKind.MUST_HAVE);
  }

  @Test
  void whatIsRefusedStandsAtTheField() {
    SignIn.as(staff.wuba);
    UI.getCurrent().add(field.field(DealOnPage.of(deal, staff.wuba, deals, screens)));

    _setValue(_get(TextField.class), "数据不能出内网");

    assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("此字段您可以查看，但不能修改。");
    assertThat(requirements.of(staff.lisi, deal)).isEmpty();
  }

  private boolean isMissing() {
    DealRow row = deals.find(staff.lisi, deal).orElseThrow();
    return gates.report(row, Stage.SOLUTION).missing().stream()
        .map(GateItem::key)
        .anyMatch("must-have"::equals);
  }
}
