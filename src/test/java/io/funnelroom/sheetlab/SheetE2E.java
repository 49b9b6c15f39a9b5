package io.funnelroom.sheetlab;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.funnelroom.e2e.Browsers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The spreadsheet under the hands of a person: keys, input methods, pastes, and bad connections.
 */
class SheetE2E {

  private static SheetLabProcess lab;
  private static Browsers browsers;

  private LabPage sheet;

  @BeforeAll
  static void startLab() {
    lab = new SheetLabProcess();
    browsers = new Browsers();
  }

  @AfterAll
  static void stopLab() {
    browsers.close();
    lab.close();
  }

  @BeforeEach
  void openSheet() {
    sheet = new LabPage(browsers, lab.port());
  }

  @AfterEach
  void closeSheet() {
    sheet.context.close();
  }

  @Test
  void keysMoveTheCursor() {
    sheet.go("SF001:name");
    sheet.press("ArrowDown", "ArrowRight");
    sheet.assertAtCursor("SF002:stage");
    sheet.press("Home", "Shift+Tab");
    sheet.assertAtCursor("SF001:remarks");
    sheet.press("Tab");
    sheet.assertAtCursor("SF002:id");
    sheet.press("Control+End");
    sheet.assertAtCursor("SF1000:remarks");
    sheet.press("Control+Home");
    sheet.assertAtCursor("SF001:id");
  }

  @Test
  void typingReplacesAndEnterSavesAndGoesDown() {
    sheet.write("SF002:name", "李四科技");
    sheet.assertSaved("SF002:name", "李四科技");
    sheet.assertAtCursor("SF003:name");
  }

  @Test
  void f2GoesOnWithTheTextAndTabSavesAndGoesRight() {
    sheet.go("SF002:amount");
    sheet.press("F2");
    assertThat(sheet.editor()).hasValue("20000");
    sheet.type("0");
    sheet.press("Tab");
    sheet.assertSaved("SF002:amount", "20万元");
    sheet.assertAtCursor("SF002:probability");
  }

  @Test
  void escapeGivesUp() {
    sheet.go("SF002:name");
    sheet.type("李四");
    sheet.press("Escape");
    sheet.assertSaved("SF002:name", "客户2-数据安全平台");
  }

  @Test
  void whatIsLeftIsSaved() {
    sheet.go("SF002:name");
    sheet.type("李四科技");
    sheet.go("SF005:due");
    sheet.assertSaved("SF002:name", "李四科技");
  }

  @Test
  void aStageIsFoundByTyping() {
    sheet.go("SF002:stage");
    sheet.press("Enter");
    sheet.type("谈判");
    assertThat(sheet.page.getByRole(AriaRole.OPTION)).hasCount(1);
    sheet.press("Enter");
    sheet.assertSaved("SF002:stage", "商务谈判与异议处理");
  }

  @Test
  void aDateIsPickedOrTyped() {
    sheet.cell("SF002:due").dblclick();
    sheet.press("ArrowDown", "Enter");
    sheet.assertSaved("SF002:due", "2023-10-10");
    sheet.write("SF003:due", "明天");
    sheet.assertSaved("SF003:due", "明天");
  }

  @Test
  void altEnterBreaksTheLine() {
    sheet.go("SF001:remarks");
    sheet.type("第一行");
    sheet.press("Alt+Enter");
    sheet.type("第二行");
    assertThat(sheet.editor()).hasValue("第一行\n第二行");
  }

  @Test
  void theFirstKeyOfAnInputMethodIsNotLost() {
    sheet.go("SF002:name");
    sheet.compose("n");
    sheet.compose("你");
    assertThat(sheet.editor()).hasValue("你");
    sheet.compositionEnds("你好");
    sheet.press("Enter");
    sheet.assertSaved("SF002:name", "你好");
  }

  @Test
  void enterBelongsToTheInputMethodWhileItComposes() {
    sheet.go("SF002:name");
    sheet.compose("ni hao");
    sheet
        .editor()
        .dispatchEvent(
            "keydown",
            Map.of("key", "Enter", "keyCode", 229, "isComposing", true, "bubbles", true));
    assertThat(sheet.editor()).isVisible();
  }

  @Test
  void aRangeIsCopiedAndPasted() {
    sheet.go("SF001:name");
    sheet.press("Shift+ArrowDown", "Shift+ArrowRight", "Control+c");
    assertThat(sheet.clipboard()).isEqualTo("客户1-数据安全平台\t初步筛选与分级\n客户2-数据安全平台\t深度需求分析");
    sheet.go("SF005:name");
    sheet.press("Control+v");
    sheet.assertSaved("SF005:name", "客户1-数据安全平台");
    sheet.assertSaved("SF006:stage", "深度需求分析");
  }

  @Test
  void aPasteLeavesReadOnlyCellsAndSaysSo() {
    sheet.clipboard("10000\r\n20000\r\n30000\r\n");
    sheet.go("SF006:amount");
    sheet.press("Control+v");
    sheet.assertSaved("SF006:amount", "1万元");
    sheet.assertSaved("SF007:amount", "7万元");
    sheet.assertSaved("SF008:amount", "3万元");
    assertThat(sheet.page.locator(".sheet-live")).hasText("1 个只读单元格保持不变");
  }

  @Test
  void aRangeIsClearedAndFilled() {
    sheet.go("SF001:name");
    sheet.press("Shift+ArrowDown", "Delete");
    sheet.assertSaved("SF002:name", "");
    sheet.go("SF003:name");
    sheet.press("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
    sheet.assertSaved("SF005:name", "客户3-数据安全平台");
  }

  @Test
  void aReadOnlyCellExplainsItself() {
    sheet.go("SF007:name");
    sheet.type("x");
    assertThat(sheet.page.locator(".sheet-live")).hasText("该单元格你只能查看，不能修改");
    assertThat(sheet.editor()).hasCount(0);
  }

  @Test
  void oneKeyAsksForANewRowAndStillBeginsAWord() {
    sheet.go("SF002:name");
    sheet.press("n");
    sheet.assertHeard("NEW_ROW null");
    sheet.type("nice");
    sheet.press("Enter");
    sheet.assertSaved("SF002:name", "nice");
  }

  @Test
  void rowsAreTickedOpenedAndHaveAMenu() {
    sheet.go("SF002:name");
    sheet.press("Space", "ArrowDown", "ArrowDown", "Shift+Space");
    sheet.assertHeard("TICKED 3");
    sheet.press("Control+Enter");
    sheet.assertHeard("OPEN_ROW SF004");
    sheet.press("Shift+F10");
    sheet.page.getByText("归档").click();
    sheet.assertHeard("ARCHIVE SF004");
  }

  @Test
  void aRefusedTextIsBackInItsEditor() {
    sheet.write("SF004:amount", "refuse");
    assertThat(sheet.editor()).hasValue("refuse");
    assertThat(sheet.page.locator(".sheet-issue")).containsText("金额看不懂");
    sheet.press("Control+a");
    sheet.type("990000");
    sheet.press("Enter");
    sheet.assertSaved("SF004:amount", "99万元");
    assertThat(sheet.page.locator(".sheet-issue")).isHidden();
  }

  @Test
  void inAConflictThePersonChooses() {
    sheet.go("SF003:remarks");
    sheet.press("Enter");
    sheet.onServer("elsewhere", "SF003", "remarks", "他的备注");
    sheet.type("我的备注");
    sheet.press("Enter");
    sheet.assertState("SF003:remarks", "conflict");
    assertThat(sheet.page.locator(".sheet-issue .theirs")).hasText("他的备注");
    assertThat(sheet.page.locator(".sheet-issue .mine")).hasText("我的备注");
    sheet.press("F8", "Tab", "Enter");
    sheet.assertSaved("SF003:remarks", "我的备注");
  }

  @Test
  void keepingTheirsShowsTheirs() {
    sheet.go("SF003:remarks");
    sheet.press("Enter");
    sheet.onServer("elsewhere", "SF003", "remarks", "他的备注");
    sheet.type("我的备注");
    sheet.press("Enter");
    sheet.page.locator("[data-answer=keepTheirs]").click();
    sheet.assertSaved("SF003:remarks", "他的备注");
  }

  @Test
  void aLaterEditBehindAConflictAsksForItself() {
    sheet.onServer("hold", true);
    sheet.write("SF003:remarks", "我的第一稿");
    sheet.write("SF003:remarks", "我的第二稿");
    sheet.onServer("elsewhere", "SF003", "remarks", "他的备注");
    sheet.onServer("hold", false);
    assertThat(sheet.page.locator(".sheet-issue .mine")).hasText("我的第一稿");
    sheet.page.locator("[data-answer=keepTheirs]").click();
    assertThat(sheet.page.locator(".sheet-issue .mine")).hasText("我的第二稿");
    sheet.page.locator("[data-answer=useMine]").click();
    sheet.assertSaved("SF003:remarks", "我的第二稿");
  }

  @Test
  void twoQuickEditsOfOneCellAreNoConflictWithOneself() {
    sheet.onServer("hold", true);
    sheet.write("SF005:name", "第一次");
    sheet.write("SF005:name", "第二次");
    sheet.assertState("SF005:name", "waiting");
    sheet.onServer("hold", false);
    sheet.assertSaved("SF005:name", "第二次");
  }

  @Test
  void anEditWithoutConnectionIsSentWhenItIsBack() {
    sheet.context.setOffline(true);
    sheet.write("SF001:name", "离线填写");
    sheet.assertState("SF001:name", "unsent");
    assertThat(sheet.cell("SF001:name")).hasText("离线填写");
    sheet.context.setOffline(false);
    sheet.assertSaved("SF001:name", "离线填写");
  }

  @Test
  void aReloadLosesNeitherTheUnansweredNorTheUnfinished() {
    sheet.onServer("hold", true);
    sheet.write("SF001:name", "未确认");
    sheet.type("没写完的");
    sheet.page.reload();
    sheet.assertSaved("SF001:name", "未确认");
    assertThat(sheet.editor()).hasValue("没写完的");
    sheet.press("Enter");
    sheet.assertSaved("SF002:name", "没写完的");
  }

  @Test
  void rowsAboveComeAndGoWithoutMovingTheOneInHand() {
    sheet.scrollTo(500, "SF505:name");
    sheet.go("SF505:name");
    sheet.press("F2");
    sheet.type("，未完");
    double before = sheet.top("SF505:name");
    sheet.onServer("insert", "SF2001");
    sheet.onServer("leave", "SF002");
    sheet.onServer("leave", "SF003");
    assertThat(sheet.top("SF505:name")).isEqualTo(before);
    assertThat(sheet.editor()).hasValue("客户505-数据安全平台，未完");
    sheet.press("Enter");
    sheet.assertSaved("SF505:name", "客户505-数据安全平台，未完");
  }

  @Test
  void othersAreSeenWhereTheyAreAndWhatTheyChangeGlows() {
    sheet.onServer("mark", "SF003", "due");
    assertThat(sheet.cell("SF003:due")).hasAttribute("data-present", "lisi");
    sheet.onServer("other", "SF005", "name", "别人写的");
    assertThat(sheet.cell("SF005:name")).hasAttribute("data-glow", "李四");
    assertThat(sheet.cell("SF005:name")).hasText("别人写的");
    assertThat(sheet.page.locator("[data-glow]")).hasCount(0);
    sheet.scrollTo(500, "SF505:name");
    sheet.scrollTo(0, "SF003:due");
    assertThat(sheet.cell("SF003:due")).hasAttribute("data-present", "lisi");
  }
}
