package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.base.ui.sheet.SheetHand;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class PipelineViewIT {

  private final DealIntake intake;
  private final Memberships memberships;
  private Staff staff;

  PipelineViewIT(DealIntake intake, Memberships memberships) {
    this.intake = intake;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void opensWithEveryDealUnderItsName() {
    twoDeals();
    open(staff.lisi, "");

    assertThat(shown()).containsExactly("SF001", "SF002");
    assertThat(_get(PipelineView.class).heading()).isEqualTo("销售漏斗");
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("销售漏斗 · Funnelroom 商机室");
  }

  @Test
  void showsWhatItsAddressAsksFor() {
    twoDeals();
    open(staff.lisi, "stage=5&group=owner");

    assertThat(shown()).containsExactly("SF002");
    assertThat(_get(TotalsBar.class).groupedBy()).contains(DealField.OWNER);
  }

  @Test
  void sortsByWhatItsAddressAsksFor() {
    twoDeals();
    open(staff.lisi, "sort=stage.desc");

    assertThat(shown()).containsExactly("SF002", "SF001");
  }

  @Test
  void offersANewDealToThoseWhoMayOpenOne() {
    open(staff.lisi, "");

    _click(newDeal());
    _assertOne(NewDealDialog.class);
  }

  @Test
  void whoMayNotOpenOneIsOfferedNoneAndToldSoOnTheKey() {
    open(staff.wuba, "");

    _assertNone(Button.class, button -> button.withClasses("new-deal"));
    SheetHand.ask(_get(Sheet.class), SheetCommand.Kind.NEW_ROW, null);
    _assertNone(NewDealDialog.class);
    assertThat(NotificationsKt.getNotifications())
        .singleElement()
        .satisfies(said -> assertThat(said.getElement().getTextRecursively()).contains("您无权新建商机"));
  }

  @Test
  void anEmptyPipelineOffersTheFirstDeal() {
    open(staff.lisi, "");

    PipelineEmpty empty = empty();
    assertThat(_get(empty, H2.class).getText())
        .isEqualTo(empty.getTranslation("pipeline.empty.title"));
    _click(_get(empty, Button.class));
    _assertOne(NewDealDialog.class);
  }

  @Test
  void whereNothingFitsTheFilterCanBeCleared() {
    twoDeals();
    open(staff.lisi, "stage=7");
    assertThat(shown()).isEmpty();

    _click(_get(empty(), Button.class, button -> button.withText("清除筛选")));

    assertThat(shown()).containsExactly("SF001", "SF002");
  }

  private void twoDeals() {
    deal("XX科技-CRM系统采购", Stage.SOLUTION);
    deal("贸易集团-供应链优化", Stage.NEGOTIATION);
  }

  private void deal(String name, Stage stage) {
    Map<DealField, Object> values =
        Map.of(DealField.NAME, name, DealField.OWNER, staff.lisi.id(), DealField.STAGE, stage);
    intake.open(staff.qian, new NewDeal(null, values));
  }

  private static void open(Person person, String query) {
    SignIn.as(person);
    UI.getCurrent().navigate("pipeline", QueryParameters.fromString(query));
    UI.getCurrent().add(_get(PipelineView.class).barContent());
  }

  private static PipelineEmpty empty() {
    return (PipelineEmpty) _get(Sheet.class).grid().getEmptyStateComponent();
  }

  private static Button newDeal() {
    return _get(Button.class, button -> button.withClasses("new-deal"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> shown() {
    Sheet<DealRow> sheet = _find(Sheet.class).getFirst();
    return com.github.mvysny.kaributesting.v10.GridKt._findAll(sheet.grid()).stream()
        .map(row -> row.id().value())
        .toList();
  }
}
