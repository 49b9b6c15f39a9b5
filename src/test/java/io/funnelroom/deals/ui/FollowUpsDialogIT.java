package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The follow-ups of a deal over the pipeline and the board. */
@ScreenTest
class FollowUpsDialogIT {

  private final FollowUpParts parts;
  private final DealIntake intake;
  private final Deals deals;
  private final Screens screens;
  private final Memberships memberships;

  FollowUpsDialogIT(
      FollowUpParts parts,
      DealIntake intake,
      Deals deals,
      Screens screens,
      Memberships memberships) {
    this.parts = parts;
    this.intake = intake;
    this.deals = deals;
    this.screens = screens;
    this.memberships = memberships;
  }

  @Test
  void showsTheTimelineOfTheDeal() {
    UI.getCurrent().setLocale(Translations.CHINESE);
    Staff staff = new Staff(memberships);
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            "XX科技-CRM系统采购",
            DealField.OWNER,
            staff.lisi.id(),
            DealField.FOLLOWUP,
            new FollowUp(LocalDate.of(2023, 10, 18), staff.lisi.id(), "客户要求补充数据安全模块"));
    DealId deal = intake.open(staff.lisi, new NewDeal(null, values)).id();

    new FollowUpsDialog(parts, DealOnPage.of(deal, staff.zhouqi, deals, screens)).open();
    MockVaadin.clientRoundtrip(false);

    assertThat(_get(FollowUpsDialog.class).getHeaderTitle()).isEqualTo(deal + " XX科技-CRM系统采购");
    assertThat(_get(FollowUpCard.class).getElement().getTextRecursively())
        .contains("李四", "2023年10月18日", "客户要求补充数据安全模块");

    _click(_get(Button.class, button -> button.withText("关闭")));
    MockVaadin.clientRoundtrip(false);
    _assertNone(FollowUpTimeline.class);
  }
}
