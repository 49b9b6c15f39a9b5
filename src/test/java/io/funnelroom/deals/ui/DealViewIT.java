package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class DealViewIT {

  private final DealIntake intake;
  private final DealArchive archive;
  private final Deals deals;
  private final Memberships memberships;
  private final JdbcClient jdbc;
  private Staff staff;
  private DealId id;

  DealViewIT(
      DealIntake intake,
      DealArchive archive,
      Deals deals,
      Memberships memberships,
      JdbcClient jdbc) {
    this.intake = intake;
    this.archive = archive;
    this.deals = deals;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLiSi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    id = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.SOLUTION)).id();
  }

  @Test
  void opensUnderItsOwnName() {
    open(staff.lisi, "deals/SF001");

    assertThat(UI.getCurrent().getInternals().getTitle())
        .isEqualTo("SF001 XX科技-CRM系统采购 · Funnelroom 商机室");
    assertThat(_get(DealView.class).heading()).isEqualTo("商机 SF001");
    _assertOne(Overview.class);
  }

  @Test
  void aDealThatNobodyHasIsNotFound() {
    open(staff.lisi, "deals/SF999");
    assertThat(_get(H2.class).getText()).isEqualTo("这个地址下没有内容");

    open(staff.lisi, "deals/..%20");
    _assertNone(DealPage.class);
  }

  @Test
  void anIdIsUnderstoodHoweverItIsTyped() {
    open(staff.lisi, "deals/sf001");
    assertThat(_get(DealPage.class).id()).isEqualTo(id);
  }

  @Test
  void aTabThatIsNotThereIsTheOverview() {
    open(staff.lisi, "deals/SF001/nonsense");

    _assertOne(Overview.class);
    assertThat(tabs()).anySatisfy(tab -> assertThat(tab).isEqualTo("overview:true"));
  }

  @Test
  void theStepOfItsStageIsMarkedAndOthersCanBeChosen() {
    open(staff.lisi, "deals/SF001");
    List<NativeButton> steps = _find(_get(StagePath.class), NativeButton.class);
    assertThat(steps).hasSize(7);
    assertThat(steps.get(3).getParent().orElseThrow().getElement().getAttribute("aria-current"))
        .isEqualTo("step");

    _click(steps.get(4));

    assertThat(row().stage()).isEqualTo(Stage.NEGOTIATION);
  }

  @Test
  void theStepsTellTheDaysSpentInThem() {
    jdbc.sql("update deal_move set at = at - interval '50 hours'").update();
    open(staff.lisi, "deals/SF001");
    assertThat(days()).containsExactly("", "", "", "2天", "", "", "");

    _click(_find(_get(StagePath.class), NativeButton.class).get(4));
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(days()).containsExactly("", "", "", "2天", "<1天", "", "");
            });
  }

  @Test
  void whoMayNotMoveItCanOnlySeeThePath() {
    open(staff.wuba, "deals/SF001");

    assertThat(_find(_get(StagePath.class), NativeButton.class)).noneMatch(NativeButton::isEnabled);
    _assertNone(Button.class, button -> button.withClasses("deal-next"));
  }

  @Test
  void anArchivedDealIsReadAloneAndCanBeRestored() {
    archive.archive(staff.lisi, id);
    open(staff.lisi, "deals/SF001");
    assertThat(_get(DealPage.class).fields().isEditable("amount")).isFalse();

    _click(_get(Button.class, button -> button.withText("恢复")));
    assertThat(row().archived()).isFalse();
  }

  @Test
  void marketingEditsItsOwnFieldsAlone() {
    open(staff.zhouqi, "deals/SF001");

    var fields = _get(DealPage.class).fields();
    assertThat(
            List.of(DealField.values()).stream()
                .map(DealField::key)
                .filter(fields::isEditable)
                .toList())
        .containsExactly("industry", "source", "remarks");
  }

  private List<String> tabs() {
    return _find(_get(DealTabs.class), Anchor.class).stream()
        .map(Anchor::getElement)
        .map(tab -> tab.getAttribute("data-tab") + ":" + tab.getAttribute("aria-selected"))
        .toList();
  }

  private static void open(Person person, String address) {
    SignIn.as(person);
    UI.getCurrent().navigate(address);
    MockVaadin.clientRoundtrip(false);
  }

  private static List<String> days() {
    return _find(_get(StagePath.class), Span.class, span -> span.withClasses("step-days")).stream()
        .map(Span::getText)
        .toList();
  }

  private DealRow row() {
    return deals.find(staff.qian, id).orElseThrow();
  }
}
