package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same board at the same time. */
@BrowserTest
class BoardE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  private static final Locator.ClickOptions RIGHT =
      new Locator.ClickOptions().setButton(MouseButton.RIGHT);

  private BoardDeals deals;

  @BeforeEach
  void threeInSolutionAndOneInNegotiation(Room room) {
    deals = new BoardDeals(room).put(4, 1, 3).put(5, 4, 1);
  }

  @Test
  void aDragIsSeenAsItHappensAndTheMoveArrivesWithTheMoversName(Colleagues colleagues) {
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    Colleague grid = colleagues.signIn("senior").open("/pipeline");
    assertThat(grid.cell("SF001", "stage")).containsText("方案制定与价值呈现");

    manager.lift("SF001");
    manager.carry(5, 1);
    assertThat(sales.card("SF001", 4)).hasAttribute("data-present", "manager");
    assertThat(sales.column(5).locator(".board-line.theirs")).hasAttribute("data-tag", "钱敏");
    assertThat(sales.page().locator(".who-is-here [data-present=manager]")).isVisible();

    manager.drop();
    assertThat(sales.card("SF001", 5)).hasAttribute("data-glow", "钱敏");
    assertThat(sales.card("SF001")).hasCount(1);
    assertThat(sales.said()).hasText("钱敏把 SF001 移到了“谈判”");
    assertThat(sales.card("SF001")).not().hasAttribute("data-present", ANY);
    assertThat(sales.page().locator(".board-line")).hasCount(0);
    assertThat(sales.card("SF001")).not().hasAttribute("data-glow", ANY);
    assertThat(grid.cell("SF001", "stage")).containsText("商务谈判与异议处理");
    assertThat(sales.order(5)).containsExactly("SF004", "SF001");
  }

  @Test
  void ofTwoWhoDragOneCardOneMovesItAndTheOtherMayMoveItAgain(Colleagues colleagues) {
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    manager.lift("SF001");
    manager.carry(4, 3);
    sales.lift("SF001");
    sales.carry(5, 0);

    manager.drop();
    assertThat(sales.card("SF001")).hasAttribute("data-glow", "钱敏");
    sales.drop();

    assertThat(sales.issue()).containsText("钱敏 刚刚把 SF001 移到了“方案”");
    assertThat(sales.card("SF001", 4)).isVisible();
    assertThat(deals.column(4)).containsExactly("SF002", "SF003", "SF001");

    sales.issue().locator("[data-answer=useMine]").click();
    assertThat(sales.issue()).hasCount(0);
    assertThat(manager.card("SF001", 5)).isVisible();
    await().untilAsserted(() -> assertThat(deals.column(5)).containsExactly("SF001", "SF004"));
  }

  @Test
  void theChoiceIsMadeByKeyboardToo(Colleagues colleagues) {
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    sales.card("SF002").focus();
    sales.press("Space", "ArrowUp");
    manager.drag("SF002", 5, 0);
    assertThat(sales.card("SF002", 5)).isVisible();
    sales.press("Space");
    assertThat(sales.issue()).isVisible();
    assertThat(sales.said()).containsText("F8");

    sales.press("F8");
    assertThat(sales.issue().locator("[data-answer=keepTheirs]")).isFocused();
    sales.press("Enter");

    assertThat(sales.issue()).hasCount(0);
    assertThat(sales.card("SF002", 5)).isFocused();
    assertThat(deals.column(5)).containsExactly("SF002", "SF004");
    assertThat(deals.mover("SF002")).isEqualTo("manager");
  }

  @Test
  void aMoveOnAStaleBoardAsksBeforeItMovesWhatSomebodyMovedSince(Colleagues colleagues) {
    Colleague away = colleagues.signIn("sales");
    BoardPage sales = BoardPage.of(away);
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));

    away.goOffline();
    manager.drag("SF001", 5, 0);
    assertThat(manager.card("SF001", 5)).isVisible();
    sales.drag("SF001", 4, 3);
    sales.drag("SF003", 4, 0);
    assertThat(sales.card("SF001", 4)).hasAttribute("data-state", "unsent");
    assertThat(sales.page().locator("room-connection[shown]")).containsText("2 处修改待提交");
    assertThat(sales.order(4)).containsExactly("SF003", "SF002", "SF001");

    away.comeBack();
    assertThat(sales.issue()).containsText("钱敏");
    assertThat(sales.card("SF001", 5)).isVisible();
    assertThat(manager.card("SF001", 5)).isVisible();
    await().until(() -> deals.column(4).equals(List.of("SF003", "SF002")));
    assertThat(deals.column(5)).containsExactly("SF001", "SF004");
    assertThat(sales.card("SF003")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void aMoveMadeWhileTheServerIsDownIsSentWhenItIsBack(Room room, Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    room.kill();
    sales.drag("SF001", 5, 1);
    assertThat(sales.card("SF001", 5)).isVisible();
    room.start();

    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    assertThat(manager.card("SF001", 5)).isVisible();
    assertThat(deals.column(5)).containsExactly("SF004", "SF001");
  }

  @Test
  void theOrderWithinAColumnIsKeptAndShared(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));

    sales.drag("SF003", 4, 0);

    assertThat(manager.card("SF003")).hasAttribute("data-glow", "李四");
    List<String> moved = List.of("SF003", "SF001", "SF002");
    assertThat(manager.order(4)).isEqualTo(moved);
    assertThat(deals.column(4)).isEqualTo(moved);
    sales.page().reload();
    assertThat(sales.card("SF003")).isVisible();
    assertThat(sales.order(4)).isEqualTo(moved);
  }

  @Test
  void acrossColumnsAndBackByKeyboardAlone(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    sales.card("SF001").focus();
    sales.press("ArrowDown");
    assertThat(sales.card("SF002")).isFocused();
    sales.press("ArrowRight", "ArrowLeft", "ArrowDown");
    assertThat(sales.card("SF002")).isFocused();

    sales.press("Space");
    assertThat(sales.said()).containsText("已拿起 SF002");
    assertThat(manager.card("SF002")).hasAttribute("data-present", "sales");
    sales.press("ArrowRight");
    assertThat(sales.said()).containsText("商务谈判与异议处理，第 2 位，共 2 张");
    sales.press("ArrowUp");
    assertThat(sales.said()).containsText("第 1 位");
    sales.press("Escape");
    assertThat(sales.said()).hasText("SF002 已放回原处");
    assertThat(manager.card("SF002", 4)).not().hasAttribute("data-present", ANY);

    sales.press("Space", "ArrowRight", "ArrowUp", "Space");
    assertThat(manager.card("SF002", 5)).isVisible();
    assertThat(sales.card("SF002", 5)).isFocused();
    await().until(() -> deals.column(5).equals(List.of("SF002", "SF004")));

    sales.press("Control+z");
    assertThat(manager.card("SF002", 4)).isVisible();
    assertThat(sales.card("SF002", 4)).isVisible();
    sales.press("Control+Shift+z");
    assertThat(manager.card("SF002", 5)).isVisible();
  }

  @Test
  void aFingerRestsToTakeACardAndScrollsOtherwise(Colleagues colleagues) {
    Colleague colleague = colleagues.signIn("sales");
    colleague.page().setViewportSize(390, 844);
    BoardPage sales = BoardPage.of(colleague);
    sales.column(4).scrollIntoViewIfNeeded();
    sales.touchFromNowOn();

    sales.swipe("SF001", 0, -150);
    assertThat(deals.column(4)).containsExactly("SF001", "SF002", "SF003");

    sales.swipe("SF001", 400, 260);
    await().until(() -> deals.column(4).equals(List.of("SF002", "SF003", "SF001")));
    assertThat(sales.order(4)).containsExactly("SF002", "SF003", "SF001");
  }

  @Test
  void filtersAndViewGoAlongFromGridToBoardAndBack(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").open("/pipeline?stage=4&sort=amount.desc").page();
    page.locator("[data-cell='SF001:id']").waitFor();

    page.locator(".view-switch a", new Page.LocatorOptions().setHasText("看板")).click();
    assertThat(page).hasURL(Pattern.compile(".*/board\\?stage=4&sort=amount.desc$"));
    assertThat(page.locator("[data-card]")).hasCount(3);
    assertThat(page.locator(".chip.chip-set")).containsText("阶段：方案");
    page.locator(".filter-search input").fill("客户2");
    assertThat(page.locator("[data-card]")).hasCount(1);

    page.locator(".view-switch a", new Page.LocatorOptions().setHasText("表格")).click();
    assertThat(page).hasURL(Pattern.compile(".*/pipeline\\?q=.*&stage=4&sort=amount.desc$"));
    assertThat(page.locator("[data-cell$=':id']")).hasCount(1);
  }

  @Test
  void cardsComeAndGoWithoutAReload(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage filtered = BoardPage.of(colleagues.signIn("manager"), "?stage=4");
    assertThat(filtered.page().locator("[data-card]")).hasCount(3);

    sales.drag("SF002", 5, 0);
    assertThat(filtered.card("SF002")).hasCount(0);
    assertThat(filtered.column(4).locator(".board-count")).hasText("2");

    sales.card("SF003").click(RIGHT);
    sales
        .page()
        .locator("vaadin-context-menu-item")
        .filter(new Locator.FilterOptions().setHasText("归档"))
        .click();
    assertThat(filtered.card("SF003")).hasCount(0);
    assertThat(sales.card("SF003")).hasCount(0);
    sales.press("Control+z");
    assertThat(filtered.card("SF003")).isVisible();
  }

  @Test
  void whoMayNotMoveACardIsToldSo(Colleagues colleagues) {
    BoardPage marketing = BoardPage.of(colleagues.signIn("marketing"));

    marketing.lift("SF001");
    assertThat(marketing.card("SF001")).hasAttribute("data-note", Pattern.compile("无权"));
    marketing.carry(5, 0);
    marketing.drop();

    assertThat(marketing.card("SF001", 4)).isVisible();
    assertThat(marketing.page().locator(".board-line")).hasCount(0);
  }

  @Test
  void ofThousandsOnlyThoseInViewAreInThePage(Colleagues colleagues) {
    deals.put(1, 1001, 3000);
    // What came past the room is in no figure that it knows already.
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"), "?q=CRM");
    assertThat(sales.column(1).locator(".board-count")).hasText("3000");
    assertThat(sales.order(1)).hasSizeLessThan(20);

    sales.card("SF1001").focus();
    sales.press("End");
    assertThat(sales.card("SF4000")).isFocused();
    assertThat(sales.order(1)).hasSizeLessThan(20);
    sales.press("PageUp", "Home");
    assertThat(sales.card("SF1001")).isFocused();
  }

  @Test
  void enterOpensTheDeal(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    sales.card("SF001").focus();
    sales.press("Enter");
    assertThat(sales.page()).hasURL(Pattern.compile(".*/deals/SF001$"));
  }
}
