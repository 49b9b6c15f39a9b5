package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people at the follow-ups of one deal. */
@BrowserTest
class FollowUpsE2E {

  private static final String NEW = ".follow-ups-timeline > follow-up-form ";
  private static final String PAGE = "<html><script>alert(1)</script></html>";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
  private static final int LIMIT = 25 * 1024 * 1024;

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void whatIsWrittenWithOneKeyAppearsAtTheOther(Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    Colleague manager = onTheDeal(colleagues.signIn("manager"));

    write(sales, "客户要求补充\n数据安全模块");

    Locator arrived = manager.page().locator(".follow-up");
    assertThat(arrived.locator(".follow-up-text")).hasText("客户要求补充\n数据安全模块");
    assertThat(arrived).hasAttribute("data-glow", "李四");
    assertThat(arrived).containsText("今天");
    assertThat(field(sales)).hasValue("");
    assertThat(field(sales)).isFocused();
  }

  @Test
  void itsTimeCanBeAnotherAndTheLatestStandsFirst(Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    write(sales, "今天的电话");

    sales.page().locator(NEW + "textarea").fill("去年的拜访");
    sales.page().locator(NEW + "input[type=date]").fill("2025-10-18");
    sales.page().locator(NEW + "input[type=time]").fill("14:30");
    sales.page().locator(NEW + "button.primary").click();

    Locator cards = sales.page().locator(".follow-up");
    assertThat(cards).hasCount(2);
    assertThat(cards.first()).containsText("今天的电话");
    assertThat(cards.last()).containsText("2025年10月18日 周六 14:30");
  }

  @Test
  void whatIsWrittenOfflineIsSentOnceOnReturn(Room room, Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    Colleague manager = onTheDeal(colleagues.signIn("manager"));

    sales.goOffline();
    write(sales, "离线时写下");
    assertThat(sales.page().locator("[data-state=unsent]")).containsText("离线时写下");
    assertThat(sales.page().locator("room-connection[shown]")).containsText("1 处修改待提交");
    sales.comeBack();

    assertThat(manager.page().locator(".follow-up-text")).hasText("离线时写下");
    assertThat(sales.page().locator(".follow-up-list .follow-up-text")).hasText("离线时写下");
    assertThat(sales.page().locator(".follow-up-outcome")).hasCount(0);
    assertThat(count(room)).isEqualTo(1);
  }

  @Test
  void whatAClosedTabLeftUnsentIsSentFromThePipeline(Room room, Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    sales.goOffline();
    write(sales, "离线时写下");
    assertThat(sales.page().locator("[data-state=unsent]")).isVisible();
    Colleague later = colleagues.secondTab(sales);
    sales.page().close();
    sales.comeBack();

    later.open("/pipeline");
    later.page().waitForFunction("Object.keys(localStorage).every(k => !k.includes('.edit.'))");
    assertThat(count(room)).isEqualTo(1);
    onTheDeal(later);
    assertThat(later.page().locator(".follow-up-text")).hasText("离线时写下");
  }

  @Test
  void whatIsBegunOutlivesReloadsAndAKilledServer(Room room, Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    begin(sales, "写到一半");
    sales.page().reload();
    assertThat(field(sales)).hasValue("写到一半");
    Colleague tab = onTheDeal(colleagues.secondTab(sales));
    assertThat(field(tab)).hasValue("写到一半");

    room.kill();
    begin(sales, "，服务器停了");
    sales.page().keyboard().press("Control+Enter");
    assertThat(field(tab)).hasValue("");
    room.start();

    assertThat(sales.page().locator(".follow-up-list .follow-up-text")).hasText("写到一半，服务器停了");
    assertThat(sales.page().locator(".follow-up-outcome")).hasCount(0);
    assertThat(count(room)).isEqualTo(1);
  }

  @Test
  void twoEditsAtOnceAreShownBothAndNeitherIsOverwritten(Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    write(sales, "首次拜访");
    Colleague manager = onTheDeal(colleagues.signIn("manager"));
    edit(sales, "首次拜访，谈了交期");
    edit(manager, "首次拜访，谈了价格");

    manager.page().keyboard().press("Control+Enter");
    assertThat(sales.page().locator(".follow-up-meanwhile")).containsText("钱敏 刚刚修改了");
    sales.page().keyboard().press("Control+Enter");

    Locator choice = sales.page().locator("[data-state=conflict]");
    assertThat(choice.locator(".theirs")).hasText("首次拜访，谈了价格");
    assertThat(choice.locator(".mine")).hasText("首次拜访，谈了交期");
    assertThat(manager.page().locator(".follow-up-text")).hasText("首次拜访，谈了价格");

    choice.locator("[data-answer=useMine]").click();
    assertThat(manager.page().locator(".follow-up-text")).hasText("首次拜访，谈了交期");
    assertThat(sales.page().locator(".follow-up follow-up-form")).hasCount(0);
  }

  @Test
  void aFileArrivesWithItAndIsOnlyEverSaved(Colleagues colleagues) throws IOException {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    Colleague manager = onTheDeal(colleagues.signIn("manager"));
    attach(sales, "会议纪要.html", PAGE);
    assertThat(sales.page().locator(NEW + ".file-item")).containsText("会议纪要.html");
    write(sales, "会议纪要见附件");

    Locator file = manager.page().locator(".follow-up a.file-name");
    assertThat(file).hasText("会议纪要.html");
    Download saved = manager.page().waitForDownload(file::click);
    assertThat(saved.suggestedFilename()).isEqualTo("会议纪要.html");
    assertThat(Files.readString(saved.path())).isEqualTo(PAGE);

    String address = (String) file.evaluate("link => link.href");
    Map<String, String> headers = manager.page().request().get(address).headers();
    assertThat(headers.get("content-disposition")).startsWith("attachment;");
    assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(headers.get("content-type")).startsWith("application/octet-stream");
  }

  @Test
  void whatMayNotBeAttachedIsRefusedAndTheTextStays(Colleagues colleagues, @TempDir Path folder)
      throws IOException {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    begin(sales, "现场照片");
    Locator refusals = sales.page().locator(NEW + ".transfer[data-course=refused]");

    attach(sales, "现场.png", PAGE);
    assertThat(refusals).containsText("“现场.png”的内容其实是网页或 SVG");
    attach(sales, "标志.png", SVG);
    assertThat(refusals).hasCount(2);
    attach(sales, "安装.exe", "MZ");
    assertThat(refusals.last()).containsText("是程序或脚本");
    Path large = folder.resolve("录像.mp4");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(LIMIT + 1L);
    }
    sales.page().locator(NEW + "input[type=file]").setInputFiles(large);
    assertThat(refusals.last()).containsText("“录像.mp4”超过 25 MB");

    assertThat(field(sales)).hasValue("现场照片");
    assertThat(sales.page().locator(NEW + ".file-item")).hasCount(0);
  }

  @Test
  void thePipelineShowsTheSameLog(Colleagues colleagues) {
    Colleague manager = onTheDeal(colleagues.signIn("manager"));
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    sales.cell("SF001", "followup").click();
    sales.page().keyboard().press("Shift+F10");
    sales.page().getByText("全部跟进记录").click();
    assertThat(sales.page().locator("vaadin-dialog[opened] follow-up-timeline")).isVisible();

    write(sales, "电话沟通");

    assertThat(manager.page().locator(".follow-up-text")).hasText("电话沟通");
    assertThat(sales.page().locator(".follow-up-list .follow-up-text")).hasText("电话沟通");
    sales.page().keyboard().press("Escape");
    sales.page().keyboard().press("Escape");
    assertThat(sales.page().locator("vaadin-dialog[opened]")).hasCount(0);
    assertThat(sales.cell("SF001", "followup")).containsText("电话沟通");
  }

  @Test
  void whatAClosedDialogLeftUnsentIsSent(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    sales.cell("SF001", "followup").click();
    sales.page().keyboard().press("Shift+F10");
    sales.page().getByText("全部跟进记录").click();
    assertThat(field(sales)).isVisible();
    sales.goOffline();
    write(sales, "离线时写下");
    assertThat(sales.page().locator("[data-state=unsent]")).isVisible();
    sales.page().getByText("关闭").click();

    sales.comeBack();

    assertThat(sales.page().locator("vaadin-dialog[opened]")).hasCount(0);
    assertThat(sales.cell("SF001", "followup")).containsText("离线时写下");
    sales.page().waitForFunction("Object.keys(localStorage).every(k => !k.includes('.edit.'))");
    assertThat(count(room)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyStateIsForEverybody(ColorScheme theme, Colleagues colleagues) {
    Colleague sales = onTheDeal(colleagues.signIn("sales"));
    sales.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    write(sales, "首次拜访");
    attach(sales, "纪要.txt", "客户提出三点要求");
    write(sales, "纪要见附件");
    assertThat(sales.page().locator(".follow-up")).hasCount(2);
    edit(sales, "还没写完");
    attach(sales, "现场.png", PAGE);
    assertThat(sales.page().locator(".transfer[data-course=refused]")).isVisible();
    sales.goOffline();
    write(sales, "离线时写下");
    assertThat(sales.page().locator("[data-state=unsent]")).isVisible();

    List<String> found =
        new AxeBuilder(sales.page())
            .include(".follow-ups-timeline").analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    assertThat(found).isEmpty();
  }

  private static Colleague onTheDeal(Colleague colleague) {
    colleague.open("/deals/SF001");
    assertThat(field(colleague)).isVisible();
    return colleague;
  }

  private static Locator field(Colleague colleague) {
    return colleague.page().locator(NEW + "textarea");
  }

  /** One key, and then the words. */
  private static void begin(Colleague colleague, String text) {
    colleague.page().evaluate("document.activeElement.blur()");
    colleague.page().keyboard().press("f");
    assertThat(field(colleague)).isFocused();
    colleague.page().keyboard().press("Control+End");
    colleague.page().keyboard().insertText(text);
  }

  private static void write(Colleague colleague, String text) {
    begin(colleague, text);
    colleague.page().keyboard().press("Control+Enter");
  }

  private static void edit(Colleague colleague, String text) {
    colleague.page().locator(".follow-up .follow-up-acts button").first().click();
    Locator area = colleague.page().locator(".follow-up follow-up-form textarea");
    assertThat(area).isFocused();
    area.fill(text);
  }

  private static void attach(Colleague colleague, String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    colleague
        .page()
        .locator(NEW + "input[type=file]")
        .setInputFiles(new FilePayload(name, "image/png", bytes));
    assertThat(colleague.page().locator(NEW.strip())).containsText(name);
  }

  private static int count(Room room) {
    return room.database().queryForObject("select count(*) from follow_up", Integer.class);
  }
}
