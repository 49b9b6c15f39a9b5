package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people at a deal whose gate asks for more. */
@BrowserTest
class GateE2E {

  private static final Pattern DONE = Pattern.compile("\\bdone\\b");

  private JdbcTemplate database;

  @BeforeEach
  void aLeadAndADealInSolution(Room room) {
    new BoardDeals(room).put(1, 1, 1).put(4, 2, 1);
    database = room.database();
  }

  @Test
  void twoPeopleCompleteTheGateTogetherAndTheCardMovesByItself(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage marketing = BoardPage.of(colleagues.signIn("marketing"));

    sales.drag("SF001", 2, 0);
    assertThat(item(sales, "source")).containsText("周琪");
    assertThat(sales.card("SF001", 1)).isVisible();
    answer(sales, "contact-verified", "张三-采购总监");
    answer(sales, "contact-verified", "138 0000 1234");
    press(item(sales, "contact-verified"), "核实");
    assertThat(item(sales, "contact-verified")).hasClass(DONE);

    openWhatWaits(marketing);
    assertThat(dialog(marketing)).containsText("李四要移到“初步筛选与分级”");
    assertThat(item(marketing, "contact-verified")).hasClass(DONE);
    answer(marketing, "source", "展会-2026年XX行业展");

    for (BoardPage each : List.of(sales, marketing)) {
      assertThat(each.card("SF001", 2)).isVisible();
      assertThat(dialog(each)).hasCount(0);
    }
    assertThat(moves("FORWARD")).isEqualTo(1);
  }

  @Test
  void whatAColleagueDoesTicksOffInTheOpenListWithTheirName(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    Colleague marketing = colleagues.signIn("marketing").open("/pipeline");
    sales.drag("SF001", 2, 0);
    assertThat(item(sales, "source")).not().hasClass(DONE);

    marketing.edit("SF001", "source", "展会-2026年XX行业展");

    assertThat(item(sales, "source")).hasClass(DONE);
    assertThat(item(sales, "source").locator(".gate-done-by")).hasText("周琪");
  }

  @Test
  void aManagerLetsItPassForAReasonThatIsKept(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));

    sales.drag("SF001", 2, 0);
    assertThat(item(sales, "source")).isVisible();
    assertThat(dialog(sales).locator(".gate-let-pass")).hasCount(0);
    press(dialog(sales), "完成后自动移动");
    manager.drag("SF001", 2, 0);
    dialog(manager).locator("vaadin-details-summary").click();
    dialog(manager).locator(".gate-let-pass input").fill("老客户，已电话确认");
    press(dialog(manager).locator(".gate-let-pass-line"), "放行");

    assertThat(manager.card("SF001", 2)).isVisible();
    assertThat(sales.card("SF001", 2)).isVisible();
    assertThat(
            database.queryForObject(
                "select reason from deal_move where kind = 'LET_PASS'", String.class))
        .isEqualTo("老客户，已电话确认");
  }

  @Test
  void goingBackAsksWhy(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    Page manager = colleagues.signIn("manager").open("/deals/SF002").page();

    sales.drag("SF002", 3, 0);
    assertThat(sales.card("SF002", 4)).isVisible();
    sayWhy(sales);

    assertThat(sales.card("SF002", 3)).isVisible();
    assertThat(manager.locator("[data-step='3']")).hasAttribute("aria-current", "step");
    assertThat(manager.locator(".gate-panel [data-item=decision-maker]")).isVisible();
    assertThat(moves("BACK")).isEqualTo(1);
  }

  @Test
  void aMoveMadeOfflineAsksBeforeItMovesWhatSomebodyMovedSince(Colleagues colleagues) {
    Colleague away = colleagues.signIn("sales");
    BoardPage sales = BoardPage.of(away);
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));

    away.goOffline();
    sales.drag("SF002", 5, 0);
    assertThat(sales.card("SF002", 5)).hasAttribute("data-state", "unsent");
    manager.drag("SF002", 3, 0);
    sayWhy(manager);
    assertThat(manager.card("SF002", 3)).isVisible();

    away.comeBack();
    assertThat(sales.issue()).containsText("钱敏");
    assertThat(sales.card("SF002", 3)).isVisible();
    assertThat(moves("FORWARD")).isZero();

    sales.issue().locator("[data-answer=useMine]").click();
    assertThat(item(sales, "decision-maker")).isVisible();
    assertThat(manager.card("SF002", 3)).isVisible();
  }

  private int moves(String kind) {
    return database.queryForObject(
        "select count(*) from deal_move where kind = ?", Integer.class, kind);
  }

  private static Locator dialog(BoardPage board) {
    return board.page().locator("vaadin-dialog[opened]");
  }

  private static Locator item(BoardPage board, String key) {
    return dialog(board).locator("[data-item='" + key + "']");
  }

  private static void answer(BoardPage board, String key, String text) {
    Locator field = item(board, key).locator("input");
    assertThat(field).hasValue("");
    field.fill(text);
    field.press("Enter");
  }

  private static void sayWhy(BoardPage board) {
    dialog(board).locator("vaadin-radio-button").first().click();
    press(dialog(board), "退回");
  }

  private static void press(Locator within, String button) {
    within
        .locator("vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(button))
        .last()
        .click();
  }

  private static void openWhatWaits(BoardPage board) {
    board.card("SF001").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    board
        .page()
        .locator("vaadin-context-menu-item")
        .filter(new Locator.FilterOptions().setHasText("等待中的移动"))
        .click();
  }
}
