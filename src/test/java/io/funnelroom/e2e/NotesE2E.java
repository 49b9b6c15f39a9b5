package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people type interview notes at once, with and without a connection. */
@BrowserTest
class NotesE2E {

  private InterviewNote note;

  @BeforeEach
  void anInterview(Room room) {
    TwoDeals.in(room);
    note = InterviewNote.in(room, "## 现状痛点\n对账要两周。\n\n## 目标期望\n");
  }

  @Test
  void twoPeopleTypeIntoOneParagraphAndBothTextsAreWhole(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    NotePage senior = open(colleagues.signIn("senior")).behind("对账");
    senior.press("Home");

    for (int word = 1; word <= 10; word++) {
      sales.type("李%d，".formatted(word));
      senior.type("赵%d，".formatted(word));
    }

    String begun = counted("赵");
    String whole = begun + "对账要两周。" + counted("李");
    assertThat(sales.line("对账")).hasText(whole);
    assertThat(senior.line("对账")).hasText(whole);
    sales.assertSaved();
    senior.assertSaved();
    note.awaitText("## 现状痛点\n" + whole + "\n\n## 目标期望\n");
  }

  @Test
  void whatIsTypedOfflineComesTogetherWithWhatOthersTyped(Colleagues colleagues) {
    Colleague traveller = colleagues.signIn("sales");
    NotePage sales = open(traveller).behind("对账");
    NotePage senior = open(colleagues.signIn("senior")).behind("目标");
    assertThat(sales.caretOf("赵六")).hasText("赵六");

    traveller.goOffline();
    sales.type("错误多。");
    sales.assertUnsent(4);
    assertThat(sales.status()).hasText("离线，4 处修改未发送，恢复连接后自动发送");
    assertThat(sales.page().locator("room-connection[shown]")).containsText("4 处修改待提交");
    assertThat(senior.caretOf("李四")).hasCount(0);
    assertThat(sales.caretOf("赵六")).hasCount(0);
    senior.press("Enter").type("一天对完。");
    senior.assertSaved();

    traveller.comeBack();
    note.awaitText("## 现状痛点\n对账要两周。错误多。\n\n## 目标期望\n一天对完。\n");
    assertThat(sales.line("一天对完。")).hasCount(1);
    assertThat(senior.line("错误多。")).hasCount(1);
    sales.assertSaved();
  }

  @Test
  void nothingChangesUnderAnInputMethodAndNothingOfOthersIsLost(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    NotePage senior = open(colleagues.signIn("senior")).behind("对账");
    senior.press("Home");

    sales.compose("ni");
    sales.compose("ni hao");
    assertThat(sales.line("对账")).hasText("对账要两周。ni hao");
    senior.type("财务说");
    senior.assertSaved();
    sales.awaitNews("说");
    assertThat(sales.line("对账")).hasText("对账要两周。ni hao");
    sales.decide("你好");

    assertThat(sales.line("对账")).hasText("财务说对账要两周。你好");
    assertThat(senior.line("对账")).hasText("财务说对账要两周。你好");
    sales.assertSaved();
    note.awaitText("## 现状痛点\n财务说对账要两周。你好\n\n## 目标期望\n");
  }

  @Test
  void whatIsTypedWhileTheServerIsDownArrivesOnce(Room room, Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");

    room.kill();
    sales.type("停机时写的");
    sales.assertUnsent(5);
    room.start();

    note.awaitText("## 现状痛点\n对账要两周。停机时写的\n\n## 目标期望\n");
  }

  @Test
  void whatWasUnsentOutlivesItsTab(Colleagues colleagues) {
    Colleague traveller = colleagues.signIn("sales");
    NotePage sales = open(traveller).behind("对账");
    traveller.goOffline();
    sales.type("没发出去");
    sales.assertUnsent(4);
    sales.awaitKept(4);

    Colleague anew = colleagues.secondTab(traveller);
    traveller.page().close();
    traveller.comeBack();
    NotePage again = open(anew);

    assertThat(again.line("对账")).hasText("对账要两周。没发出去");
    note.awaitText("## 现状痛点\n对账要两周。没发出去\n\n## 目标期望\n");
    again.awaitKept(0);
  }

  @Test
  void aReloadSendsWhatWasUnsentOnce(Colleagues colleagues) {
    Colleague traveller = colleagues.signIn("sales");
    NotePage sales = open(traveller).behind("对账");
    traveller.goOffline();
    sales.type("重载");
    sales.awaitKept(2);
    traveller.comeBack();
    traveller.page().reload();

    note.awaitText("## 现状痛点\n对账要两周。重载\n\n## 目标期望\n");
    assertThat(sales.line("对账")).hasText("对账要两周。重载");
    sales.assertSaved();
  }

  @Test
  void undoTakesBackOnlyOnesOwn(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    NotePage senior = open(colleagues.signIn("senior")).behind("目标");
    sales.type("甲");
    sales.assertSaved();
    senior.type("乙");
    assertThat(sales.line("目标期望乙")).hasCount(1);

    sales.press("Control+z");

    assertThat(senior.line("对账")).hasText("对账要两周。");
    assertThat(sales.line("目标期望乙")).hasCount(1);
    sales.press("Control+y");
    assertThat(senior.line("对账")).hasText("对账要两周。甲");
  }

  @Test
  void aCaretIsSeenWithItsNameUntilItsOwnerIsGone(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    Colleague other = colleagues.signIn("senior");
    NotePage senior = open(other).behind("目标");
    assertThat(sales.caretOf("赵六")).hasText("赵六");
    assertThat(senior.caretOf("李四")).hasText("李四");

    senior.press("Shift+Home");
    assertThat(sales.page().locator("note-editor .note-selection")).not().hasCount(0);
    other.page().close();

    assertThat(sales.caretOf("赵六")).hasCount(0);
    assertThat(sales.page().locator("note-editor .note-selection")).hasCount(0);
  }

  @Test
  void aLongPasteArrivesWholeAndALongerOneIsRefusedInWords(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    String pasted = "长文本😀مرحبا".repeat(20_000);

    sales.paste(pasted);
    String whole = "## 现状痛点\n对账要两周。" + pasted + "\n\n## 目标期望\n";
    note.awaitText(whole);
    sales.assertSaved();
    sales.paste("x".repeat(300_000));

    assertThat(sales.status()).containsText("一次粘贴的内容过长");
    sales.assertSaved();
    note.awaitText(whole);
  }

  @Test
  void blocksComeFromTheSlashAndHeadingsAreJumpedTo(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    sales.press("Enter").type("/");
    assertThat(sales.page().locator(".note-menu [role=option]")).not().hasCount(0);
    sales.press("Enter").type("决策流程");

    assertThat(sales.page().locator(".note-outline button"))
        .hasText(new String[] {"现状痛点", "决策流程", "目标期望"});
    sales.page().locator(".note-outline button").first().click();
    sales.type("（三条）");

    note.awaitText("## 现状痛点（三条）\n对账要两周。\n## 决策流程\n\n## 目标期望\n");
  }

  @Test
  void tabLeavesAListAfterEscape(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    sales.press("Enter").type("- 表格多").press("Enter").press("Tab").type("公式错");
    String whole = "## 现状痛点\n对账要两周。\n- 表格多\n  - 公式错\n\n## 目标期望\n";
    note.awaitText(whole);

    sales.press("Escape").press("Tab");

    assertThat(sales.text()).not().isFocused();
    note.awaitText(whole);
  }

  @Test
  void theNoteIsForEverybody(Colleagues colleagues) {
    NotePage sales = open(colleagues.signIn("sales")).behind("对账");
    NotePage senior = open(colleagues.signIn("senior")).behind("目标");
    assertThat(sales.caretOf("赵六")).hasText("赵六");
    senior.press("Enter").type("/");

    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      assertThat(weighty(sales.page(), theme)).isEmpty();
      assertThat(weighty(senior.page(), theme)).isEmpty();
    }
  }

  private NotePage open(Colleague colleague) {
    return NotePage.of(colleague, note);
  }

  private static List<String> weighty(Page page, ColorScheme theme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    return new AxeBuilder(page)
        .include("note-editor").analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  private static String counted(String who) {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(word -> "%s%d，".formatted(who, word))
        .collect(Collectors.joining());
  }
}
