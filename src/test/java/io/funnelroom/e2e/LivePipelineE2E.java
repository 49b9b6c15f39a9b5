package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same deals at the same time. */
@BrowserTest
class LivePipelineE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void anEditAppearsAtTheOthersWithTheNameOfItsWriter(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(manager.cell("SF001", "status")).containsText("意向明确");

    sales.edit("SF001", "status", "犹豫中，价格敏感");

    assertThat(manager.cell("SF001", "status")).containsText("犹豫中，价格敏感");
    assertThat(manager.cell("SF001", "status")).hasAttribute("data-glow", "李四");
    assertThat(manager.cell("SF001", "status")).not().hasAttribute("data-glow", ANY);
  }

  @Test
  void everybodySeesWhoIsHereAndInWhichCell(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");

    sales.cell("SF001", "action").click();
    assertThat(manager.cell("SF001", "action")).hasAttribute("data-present", "sales");
    assertThat(manager.page().locator(".who-is-here [data-present=sales]")).isVisible();

    sales.open("/settings/profile");
    assertThat(manager.cell("SF001", "action")).not().hasAttribute("data-present", ANY);
    assertThat(manager.page().locator(".who-is-here [data-present]")).hasCount(0);
  }

  @Test
  void differentFieldsOfOneDealBothStay(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");

    sales.startEditing("SF001", "action");
    manager.startEditing("SF001", "status");
    type(sales, "修改方案数据安全模块");
    type(manager, "意向明确");

    for (Colleague each : new Colleague[] {sales, manager}) {
      assertThat(each.cell("SF001", "action")).containsText("修改方案数据安全模块");
      assertThat(each.cell("SF001", "status")).hasText("意向明确");
    }
  }

  @Test
  void theSameFieldAtTheSameTimeLosesNobodysText(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");

    sales.startEditing("SF001", "status");
    manager.edit("SF001", "status", "经理写的");
    assertThat(manager.cell("SF001", "status")).not().hasAttribute("data-state", ANY);
    type(sales, "销售写的");

    Locator choice = sales.page().locator(".sheet-issue");
    assertThat(choice.locator(".theirs")).hasText("经理写的");
    assertThat(choice.locator(".mine")).hasText("销售写的");
    assertThat(choice).containsText("钱敏");
    assertThat(manager.cell("SF001", "status")).hasText("经理写的");

    choice.locator("[data-answer=useMine]").click();
    assertThat(manager.cell("SF001", "status")).hasText("销售写的");
  }

  @Test
  void whatIsTypedWithoutNetworkArrivesOnReturn(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(sales.cell("SF001", "status")).isVisible();

    sales.goOffline();
    sales.edit("SF001", "status", "离线时写的");
    assertThat(sales.cell("SF001", "status")).hasAttribute("data-state", "unsent");
    assertThat(sales.page().locator("room-connection[shown]")).containsText("1 处修改待提交");
    manager.edit("SF002", "status", "期间改的");
    assertThat(manager.cell("SF001", "status")).containsText("意向明确");

    sales.comeBack();
    assertThat(manager.cell("SF001", "status")).hasText("离线时写的");
    assertThat(sales.cell("SF002", "status")).hasText("期间改的");
    assertThat(sales.page().locator("room-connection[shown]")).hasCount(0);
    assertThat(sales.cell("SF001", "status")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void anAcknowledgedEditOutlivesTheKilledServerAndThePageComesBack(
      Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline?stage=4,5");
    sales.edit("SF001", "status", "确认后断电");
    assertThat(sales.cell("SF001", "status")).not().hasAttribute("data-state", ANY);

    sales.page().evaluate("window.beforeTheCrash = true");
    room.kill();
    room.start();

    sales.page().waitForFunction("!window.beforeTheCrash");
    assertThat(sales.cell("SF001", "status")).hasText("确认后断电");
    assertThat(sales.page()).hasURL(Pattern.compile("stage=4,5"));
    sales.edit("SF001", "status", "重启之后");
    assertThat(sales.cell("SF001", "status")).hasText("重启之后");
    assertThat(sales.cell("SF001", "status")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void thePageComesBackInAPauseOfTheHands(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    String text = "一字一字地写过重启的时候，".repeat(4);
    sales.startEditing("SF001", "status");
    sales.page().keyboard().press("Control+A");
    room.kill();
    var started = CompletableFuture.runAsync(room::start);
    sales.page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(300));
    sales.page().keyboard().press("Enter");

    started.join();
    assertThat(sales.cell("SF001", "status")).hasText(text);
    assertThat(sales.cell("SF001", "status")).not().hasAttribute("data-state", ANY);
  }

  @Test
  void whatIsTypedWhileTheServerIsDownIsSentWhenItIsBack(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    assertThat(sales.cell("SF001", "status")).isVisible();

    room.kill();
    sales.edit("SF001", "status", "服务器停机时写的");
    room.start();

    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(manager.cell("SF001", "status")).hasText("服务器停机时写的");
  }

  @Test
  void figuresMoveWithTheDeals(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(manager.page().locator(".totals-bar")).containsText("130万元");

    sales.edit("SF001", "amount", "70万");

    assertThat(manager.cell("SF001", "amount")).hasText("70万元");
    assertThat(manager.page().locator(".totals-bar")).containsText("150万元");
  }

  @Test
  void undoTakesBackOnesOwnEditUnlessSomebodyChangedItSince(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");

    sales.edit("SF001", "status", "第一次");
    assertThat(manager.cell("SF001", "status")).hasText("第一次");
    sales.page().keyboard().press("Control+z");
    assertThat(manager.cell("SF001", "status")).containsText("意向明确");

    sales.edit("SF001", "status", "第二次");
    assertThat(manager.cell("SF001", "status")).hasText("第二次");
    manager.edit("SF001", "status", "经理改过");
    assertThat(sales.cell("SF001", "status")).hasText("经理改过");
    sales.page().keyboard().press("Control+z");
    assertThat(sales.page().locator("vaadin-notification-card", withText("未撤销：钱敏"))).isVisible();
    assertThat(manager.cell("SF001", "status")).hasText("经理改过");
  }

  @Test
  void whoMayNotEditSeesItAndIsNotHeard(Colleagues colleagues) {
    Colleague marketing = colleagues.signIn("marketing").open("/pipeline");
    assertThat(marketing.cell("SF001", "amount")).hasClass(Pattern.compile("locked"));

    marketing.startEditing("SF001", "amount");
    marketing.page().keyboard().type("1");
    assertThat(marketing.cell("SF001", "amount")).hasText("50万元");
    marketing.edit("SF001", "industry", "互联网/科技");
    assertThat(marketing.cell("SF001", "industry")).not().hasAttribute("data-state", ANY);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void type(Colleague colleague, String text) {
    colleague.page().keyboard().press("Control+A");
    colleague.page().keyboard().insertText(text);
    colleague.page().keyboard().press("Enter");
  }
}
