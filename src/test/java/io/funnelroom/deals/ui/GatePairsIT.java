package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Gates;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person meets who drops a card of each stage onto each of the others. */
@ScreenTest
class GatePairsIT {

  private final DealIntake intake;
  private final Deals deals;
  private final Gates gates;
  private final Memberships memberships;
  private Staff staff;

  GatePairsIT(DealIntake intake, Deals deals, Gates gates, Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.gates = gates;
    this.memberships = memberships;
  }

  @BeforeEach
  void theBoardOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    SignIn.as(staff.lisi);
    UI.getCurrent().navigate("board");
  }

  @ParameterizedTest
  @EnumSource
  void everyStageOntoEveryOther(Stage from) {
    for (Stage to : Stage.values()) {
      DealRow deal = dealIn(from);
      drop(deal, to);
      if (to.isBefore(from)) {
        isAskedWhy(deal, to);
      } else if (from.isBefore(Stage.REQUIREMENT_ANALYSIS)
          && Stage.REQUIREMENT_ANALYSIS.isBefore(to)) {
        isToldThatTheAnalysisIsFirst(deal);
      } else if (!gates.report(deal, to).isPassed()) {
        readsWhatIsMissing(deal, to);
      } else {
        assertThat(now(deal).stage()).isEqualTo(to);
      }
      assertThat(_find(Dialog.class)).as("%s to %s", from, to).isEmpty();
    }
  }

  private void isAskedWhy(DealRow deal, Stage to) {
    assertThat(now(deal).stage()).isEqualTo(deal.stage());
    BackDialog why = _get(BackDialog.class);
    _setValue(_get(why, TextField.class), "客户换了方向");
    _click(_find(why, Button.class).getLast());
    assertThat(now(deal).stage()).isEqualTo(to);
  }

  private void isToldThatTheAnalysisIsFirst(DealRow deal) {
    assertThat(now(deal).stage()).isEqualTo(deal.stage());
    assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
        .contains("先做需求分析");
  }

  private void readsWhatIsMissing(DealRow deal, Stage to) {
    assertThat(now(deal).stage()).isEqualTo(deal.stage());
    GateDialog dialog = _get(GateDialog.class);
    assertThat(_find(dialog, GateLine.class))
        .extracting(line -> line.getElement().getAttribute("data-item"))
        .containsExactlyElementsOf(
            gates.report(deal, to).lines().stream().map(line -> line.item().key()).toList());
    _click(_get(dialog, Button.class, button -> button.withText("放弃移动")));
    assertThat(now(deal).stage()).isEqualTo(deal.stage());
  }

  private static void drop(DealRow deal, Stage to) {
    int seen = deal.place().stamp().version();
    String place = to.number() + ":";
    _get(Board.class)
        .edited(List.of(new CellEdit(deal.id().value(), "place", place, seen, UUID.randomUUID())));
  }

  private DealRow dealIn(Stage stage) {
    return intake.open(staff.lisi, PlainDeal.of(staff.lisi, stage));
  }

  private DealRow now(DealRow deal) {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }
}
