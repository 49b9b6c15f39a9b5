package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks of a deal, with two people at it. */
@BrowserTest
class TasksE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aTaskOfOneIsTheOthersKeyActionAndWaitsOnTheirDayUntilItIsDone(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    Colleague senior = colleagues.signIn("senior").open("/pipeline");
    assertThat(sales.page().locator(".empty-state")).isVisible();
    assertThat(sales.page().locator(".room-count:visible")).hasCount(0);

    add(manager, "修改方案数据安全模块", "今天");

    assertThat(senior.cell("SF001", "action")).hasText("修改方案数据安全模块");
    assertThat(sales.page().locator(".room-count")).hasText("1");
    Locator row = sales.page().locator("[data-part=today] .day-row");
    assertThat(row).containsText("修改方案数据安全模块");

    row.focus();
    sales.page().keyboard().press("x");

    assertThat(sales.page().locator(".room-count:visible")).hasCount(0);
    assertThat(senior.cell("SF001", "action")).hasText("");
    assertThat(manager.page().locator(".tasks-done summary")).hasText("已完成 1 项");
    assertThat(manager.page().locator(".tasks-panel > .tasks .task-row")).hasCount(0);
  }

  @Test
  void aTaskIsWrittenAndCheckedOffWithoutAMouse(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    add(sales, "确认报价", "明天");
    assertThat(open(sales)).hasCount(1);
    assertThat(field(sales, "确认报价", "due")).not().hasAttribute("data-state", ANY);
    sales.page().keyboard().press("Escape");
    sales.page().keyboard().press("Escape");
    add(sales, "准备合同", "后天");
    assertThat(open(sales)).hasCount(2);
    assertThat(sales.page().locator(".task-nearest:visible")).hasCount(1);
    assertThat(row(sales, "确认报价").locator(".task-nearest")).isVisible();

    row(sales, "确认报价").locator(".task-check").focus();
    sales.page().keyboard().press("Space");

    assertThat(open(sales)).hasCount(1);
    assertThat(row(sales, "准备合同").locator(".task-check")).isFocused();
    assertThat(row(sales, "准备合同").locator(".task-nearest")).isVisible();
  }

  @Test
  void twoPeopleInOneFieldOfATaskLoseNobodysText(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    add(sales, "修改方案", "明天");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");

    Locator mine = first(sales).locator("textarea");
    mine.fill("先改方案");
    Locator theirs = first(manager).locator("textarea");
    theirs.fill("先报价");
    theirs.press("Enter");
    assertThat(row(manager, "先报价").locator("[data-field=task-text]"))
        .not()
        .hasAttribute("data-state", ANY);
    mine.press("Enter");

    Locator choice = sales.page().locator(".sheet-issue:visible");
    assertThat(choice.locator(".theirs")).hasText("先报价");
    assertThat(choice.locator(".mine")).hasText("先改方案");
    choice.locator("[data-answer=useMine]").click();
    assertThat(row(manager, "先改方案")).isVisible();
  }

  /** With the keys of the page alone: t, what, Enter, until when, Enter. */
  private static void add(Colleague colleague, String text, String due) {
    Page page = colleague.page();
    assertThat(page.locator(".new-task")).isVisible();
    page.keyboard().press("t");
    assertThat(page.locator(".new-task input")).isFocused();
    page.keyboard().insertText(text);
    page.keyboard().press("Enter");
    assertThat(field(colleague, text, "due").locator("textarea")).isFocused();
    page.keyboard().insertText(due);
    page.keyboard().press("Enter");
  }

  private static Locator open(Colleague colleague) {
    return colleague.page().locator(".tasks-panel > .tasks .task-row");
  }

  private static Locator row(Colleague colleague, String text) {
    return colleague
        .page()
        .locator(".task-row")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** The text of the first task, whatever it says. */
  private static Locator first(Colleague colleague) {
    return open(colleague).first().locator("[data-field=task-text]");
  }

  private static Locator field(Colleague colleague, String text, String key) {
    return row(colleague, text).locator("[data-field=task-" + key + "]");
  }
}
