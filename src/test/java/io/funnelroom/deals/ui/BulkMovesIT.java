package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.base.ui.sheet.SheetHand;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many ticked deals that are moved or ended at once. */
@ScreenTest
class BulkMovesIT {

  private final DealIntake intake;
  private final Deals deals;
  private final MoveWishes wishes;
  private final Memberships memberships;
  private Staff staff;

  BulkMovesIT(DealIntake intake, Deals deals, MoveWishes wishes, Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.wishes = wishes;
    this.memberships = memberships;
  }

  @BeforeEach
  void aLeadAndTwoDealsInSolutionAllTicked() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Stream.of(Stage.LEAD_CAPTURE, Stage.SOLUTION, Stage.SOLUTION).forEach(this::open);
    SignIn.as(staff.lisi);
    UI.getCurrent().navigate("pipeline");
    MockVaadin.clientRoundtrip(false);
    SheetHand.tick(_get(Sheet.class), "SF001", "SF002", "SF003");
  }

  @Test
  void whatMissesSomethingStaysIsListedAndMayWait() {
    choose("商务谈判与异议处理");

    sees(() -> assertThat(stages()).containsExactly(1, 5, 5));
    _assertNone(BulkGatesDialog.class);
    SheetHand.tick(_get(Sheet.class), "SF001");
    choose("初步筛选与分级");

    sees(() -> _assertOne(BulkGatesDialog.class));
    assertThat(_find(_get(BulkGatesDialog.class), ListItem.class))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.getElement().getTextRecursively())
                    .contains("SF001", "联系人已核实、线索来源已登记"));
    press("齐备后自动移动");
    sees(
        () ->
            assertThat(wishes.of(new DealId("SF001")).map(MoveWish::to)).contains(Stage.SCREENING));
  }

  @Test
  void whereSomeGoBackTheReasonIsAskedOnceForAll() {
    choose("深度需求分析");

    sees(() -> _assertOne(BackDialog.class));
    assertThat(_get(BackDialog.class).getHeaderTitle()).isEqualTo("2 个商机退回");
    _setValue(_get(_get(BackDialog.class), TextField.class), "需求要重新梳理");
    _click(_find(_get(BackDialog.class), Button.class).getLast());

    sees(() -> assertThat(stages()).containsExactly(1, 3, 3));
  }

  @Test
  @SuppressWarnings("unchecked")
  void allOfThemAreShelvedAtOnce() {
    choose("成交、输单或搁置…");
    _setValue(_get(_get(OutcomeDialog.class), RadioButtonGroup.class), Outcome.SHELVED);
    press("保存");

    sees(
        () -> assertThat(all()).extracting(DealRow::standing).containsOnly(Standing.shelved(null)));
  }

  private static void choose(String item) {
    ContextMenuKt._clickItemWithCaption(_get(_get(SelectionBar.class), MenuBar.class), item);
  }

  private static void press(String button) {
    _click(_get(Button.class, found -> found.withText(button)));
  }

  private void open(Stage stage) {
    intake.open(staff.lisi, PlainDeal.of(staff.lisi, stage));
  }

  private List<Integer> stages() {
    return all().stream().map(row -> row.stage().number()).toList();
  }

  private List<DealRow> all() {
    return Stream.of("SF001", "SF002", "SF003")
        .map(id -> deals.find(staff.lisi, new DealId(id)).orElseThrow())
        .toList();
  }

  private static void sees(ThrowingRunnable expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.run();
            });
  }
}
