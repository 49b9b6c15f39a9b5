package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.base.ui.sheet.SheetHand;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done in the open pipeline, by its viewer and by others. */
@ScreenTest
class PipelineActsIT {

  private static final DealId FIRST = new DealId("SF001");

  private final DealIntake intake;
  private final DealEditing editing;
  private final Deals deals;
  private final Memberships memberships;
  private Staff staff;

  PipelineActsIT(DealIntake intake, DealEditing editing, Deals deals, Memberships memberships) {
    this.intake = intake;
    this.editing = editing;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void twoDealsOfLiSi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal("XX科技-CRM系统采购", 500_000);
    deal("贸易集团-供应链优化", 800_000);
  }

  @Test
  void aRowOpensItsPage() {
    open(staff.lisi, "");
    SheetHand.ask(_get(Sheet.class), SheetCommand.Kind.OPEN_ROW, FIRST.value());
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("deals/SF001");
  }

  @Test
  void tickedRowsAreChangedTogetherAndTakenBackTogether() {
    open(staff.lisi, "");
    assertThat(_find(SelectionBar.class)).noneMatch(SelectionBar::isVisible);
    SheetHand.tick(_get(Sheet.class), "SF001", "SF002");
    SelectionBar bar = _get(SelectionBar.class);
    assertThat(bar.getElement().getTextRecursively()).contains("已选 2 条");

    ContextMenuKt._clickItemWithCaption(_get(bar, MenuBar.class), "归档");

    sees(() -> assertThat(toasts()).anyMatch(said -> said.contains("已修改 2 条商机。")));
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isZero();
    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isEqualTo(2);
  }

  @Test
  void selectingCanBeGivenUp() {
    open(staff.lisi, "");
    SheetHand.ask(_get(Sheet.class), SheetCommand.Kind.SELECT_ALL, null);
    assertThat(_get(Sheet.class).selection()).containsExactlyInAnyOrder("SF001", "SF002");

    _click(_get(Button.class, button -> button.withText("取消选择")));

    assertThat(_get(Sheet.class).selection()).isEmpty();
    assertThat(_find(SelectionBar.class)).noneMatch(SelectionBar::isVisible);
  }

  @Test
  void anothersChangeOfASortedColumnOffersToSortAgain() {
    open(staff.lisi, "sort=amount");
    assertThat(shown()).containsExactly("SF001", "SF002");
    assertThat(_find(SortAgain.class)).isEmpty();

    change(DealField.AMOUNT, Money.cny(900_000));

    sees(() -> assertThat(_find(SortAgain.class)).hasSize(1));
    _click(_get(SortAgain.class));
    assertThat(_find(SortAgain.class)).isEmpty();
    assertThat(shown()).containsExactly("SF002", "SF001");
  }

  @Test
  void anothersChangeOfAnotherColumnOffersNothing() {
    open(staff.lisi, "sort=amount");
    shown();

    change(DealField.STATUS, "意向明确");
    change(DealField.PROBABILITY, 60);

    sees(
        () -> assertThat(_get(TotalsBar.class).getElement().getTextRecursively()).contains("30万元"));
    assertThat(_find(SortAgain.class)).isEmpty();
  }

  @Test
  void theFiguresFollowWhatOthersChange() {
    open(staff.lisi, "");
    sees(() -> assertThat(figures()).contains("130万元"));

    change(DealField.AMOUNT, Money.cny(700_000));

    sees(() -> assertThat(figures()).contains("150万元"));
  }

  private void deal(String name, long yuan) {
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME, name,
            DealField.OWNER, staff.lisi.id(),
            DealField.AMOUNT, Money.cny(yuan));
    intake.open(staff.qian, new NewDeal(null, values));
  }

  private void change(DealField field, Object value) {
    int version = deals.find(staff.qian, FIRST).orElseThrow().stamp(field).version();
    editing.edit(staff.qian, new DealEdit(FIRST, field, value, version, UUID.randomUUID()));
  }

  private static void open(Person person, String query) {
    SignIn.as(person);
    UI.getCurrent().navigate("pipeline", QueryParameters.fromString(query));
    MockVaadin.clientRoundtrip(true);
  }

  private static String figures() {
    return _get(TotalsBar.class).getElement().getTextRecursively();
  }

  private static List<String> toasts() {
    return NotificationsKt.getNotifications().stream()
        .map(toast -> toast.getElement().getTextRecursively())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> shown() {
    Sheet<DealRow> sheet = _get(Sheet.class);
    return GridKt._findAll(sheet.grid()).stream().map(row -> row.id().value()).toList();
  }

  private static void sees(ThrowingRunnable expected) {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.run();
            });
  }
}
