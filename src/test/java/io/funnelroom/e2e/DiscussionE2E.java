package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People talk about a deal on its page, and are told when somebody mentions them. */
@BrowserTest
class DiscussionE2E {

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aMessageArrivesWithItsWriter(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(manager.page().locator(".discussion-empty")).isVisible();

    say(sales, "客户想分期付款，周五前答复");

    Locator arrived = message(manager, "客户想分期付款");
    assertThat(arrived).containsText("李四");
    assertThat(arrived).not().hasClass(Pattern.compile("\\bown\\b"));
    assertThat(arrived).hasAttribute("data-day", Pattern.compile("月"));
    assertThat(message(sales, "客户想分期付款")).hasClass(Pattern.compile("\\bown\\b"));
    assertThat(manager.page().locator(".discussion-empty")).isHidden();
  }

  @Test
  void aMentionArrivesOnAnotherScreenAndIsCountedUntilItIsRead(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague senior = colleagues.signIn("senior").open("/pipeline");
    assertThat(bell(senior)).hasAttribute("data-unread", "0");

    Locator field = field(sales);
    field.click();
    sales.page().keyboard().type("报价 @赵");
    assertThat(people(sales)).hasCount(1);
    sales.page().keyboard().press("Enter");
    assertThat(field).hasValue("报价 @赵六 ");
    sales.page().keyboard().type("请看");
    sales.page().keyboard().press("Enter");

    Locator toast = senior.page().locator("vaadin-notification-card", withText("李四 在 SF001 提到了您"));
    assertThat(toast).containsText("请看");
    assertThat(bell(senior)).hasAttribute("data-unread", "1");
    bell(senior).click();
    senior.page().locator(".mention-list .mention").click();

    assertThat(senior.page()).hasURL(Pattern.compile("/deals/SF001$"));
    assertThat(message(senior, "请看")).isInViewport();
    assertThat(bell(senior)).hasAttribute("data-unread", "0");
    assertThat(toast).hasCount(0);
  }

  @Test
  void aColleagueIsPickedWithTheMouseAndByUserName(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    field(sales).click();
    sales.page().keyboard().type("@manag");

    people(sales).first().click();

    assertThat(field(sales)).hasValue("@钱敏 ");
    assertThat(field(sales)).isFocused();
    sales.page().keyboard().type("@");
    assertThat(people(sales)).not().hasCount(0);
    sales.page().keyboard().press("Escape");
    assertThat(people(sales)).hasCount(0);
  }

  @Test
  void whoHasTheDiscussionBeforeTheirEyesIsNotDisturbed(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague senior = colleagues.signIn("senior").open("/deals/SF001");
    field(senior).click();

    say(sales, "@赵六 在吗");

    assertThat(message(senior, "在吗")).isVisible();
    assertThat(bell(senior)).hasAttribute("data-unread", "0");
    assertThat(senior.page().locator("vaadin-notification-card")).hasCount(0);
  }

  @Test
  void whatIsWrittenWithoutNetworkIsSaidOnceOnReturn(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(field(sales)).isVisible();

    sales.goOffline();
    say(sales, "断网时写的");
    assertThat(sales.page().locator(".message-waiting")).containsText("断网时写的");
    assertThat(sales.page().locator("room-connection[shown]")).containsText("1 处修改待提交");

    sales.comeBack();
    assertThat(message(manager, "断网时写的")).hasCount(1);
    assertThat(sales.page().locator(".message-waiting")).isHidden();
    say(sales, "之后写的");
    assertThat(message(manager, "之后写的")).isVisible();
    assertThat(message(manager, "断网时写的")).hasCount(1);
    assertThat(stored(room)).isEqualTo(2);
  }

  @Test
  void whatIsWrittenWhileTheServerIsDownOutlivesItAndThePage(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    assertThat(field(sales)).isVisible();

    room.kill();
    say(sales, "停机时写的");
    field(sales).fill("还没写完");
    room.start();

    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(message(manager, "停机时写的")).hasCount(1);
    assertThat(message(sales, "停机时写的")).hasCount(1);
    assertThat(field(sales)).hasValue("还没写完");
    assertThat(stored(room)).isEqualTo(1);
  }

  @Test
  void anUnfinishedTextOutlivesAReload(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    field(sales).fill("客户说");

    sales.page().reload();

    assertThat(field(sales)).hasValue("客户说");
  }

  @Test
  void whoCannotSeeTheDealIsNamedToTheWriter(Room room, Colleagues colleagues) {
    room.database().update("update person set active = false where user_name = 'marketing'");
    room.kill();
    room.start();
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");

    say(sales, "@周琪 请看");

    assertThat(sales.page().locator(".message-note")).containsText("周琪看不到这单商机");
    assertThat(room.database().queryForObject("select count(*) from mention", Integer.class))
        .isZero();
  }

  @Test
  void earlierMessagesComeWhenAskedForAndNothingJumps(Room room, Colleagues colleagues) {
    room.database()
        .update(
            """
            insert into deal_message (deal_id, by_id, text, at)
            select 'SF001', (select id from person where user_name = 'manager'), '第' || n || '条。',
              now() - interval '1 hour' * (121 - n) from generate_series(1, 120) as n
            """);
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    assertThat(message(sales, "第120条。")).hasCount(1);
    field(sales).scrollIntoViewIfNeeded();
    assertThat(message(sales, "第120条。")).isInViewport();
    assertThat(message(sales, "第70条。")).hasCount(0);

    sales.page().locator("room-conversation").evaluate("talk => (talk.scrollTop = 0)");
    sales.page().locator(".earlier > vaadin-button").click();

    assertThat(message(sales, "第70条。")).hasCount(1);
    assertThat(message(sales, "第71条。")).isInViewport();
  }

  @Test
  void theListOfMentionsFitsAPhone(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague senior = colleagues.signIn("senior").open("/pipeline");
    senior.page().setViewportSize(360, 740);
    say(sales, "@赵六 请看一下修改后的报价，周五之前要给客户答复");
    assertThat(bell(senior)).hasAttribute("data-unread", "1");

    bell(senior).click();

    assertThat(senior.page().locator(".mention-list"))
        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
  }

  @Test
  void theDiscussionAndTheBellAreForEverybody(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague senior = colleagues.signIn("senior").open("/deals/SF001");
    say(sales, "@赵六 请看");
    say(senior, "@李四 好的");
    assertThat(message(sales, "好的")).isVisible();
    sales.open("/pipeline");
    say(senior, "@李四 已改");
    assertThat(bell(sales)).hasAttribute("data-unread", "1");
    bell(sales).click();
    assertThat(sales.page().locator(".mention-list .mention")).hasCount(1);
    field(senior).pressSequentially("@");
    assertThat(people(senior)).not().hasCount(0);

    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      assertThat(weighty(senior, theme, "#discussion")).isEmpty();
      assertThat(weighty(sales, theme, ".mention-list")).isEmpty();
    }
  }

  private static List<String> weighty(Colleague colleague, ColorScheme theme, String part) {
    colleague.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    return new AxeBuilder(colleague.page())
        .include(part).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  private static int stored(Room room) {
    return room.database().queryForObject("select count(*) from deal_message", Integer.class);
  }

  private static void say(Colleague colleague, String text) {
    field(colleague).fill(text);
    field(colleague).press("Enter");
  }

  private static Locator field(Colleague colleague) {
    return colleague.page().locator("message-box textarea");
  }

  private static Locator people(Colleague colleague) {
    return colleague.page().locator(".message-people [role=option]:visible");
  }

  private static Locator bell(Colleague colleague) {
    return colleague.page().locator(".mention-bell");
  }

  private static Locator message(Colleague colleague, String text) {
    return colleague.page().locator("room-conversation vaadin-message", withText(text));
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
