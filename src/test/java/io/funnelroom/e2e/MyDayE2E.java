package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's day by the keyboard, and as others change it. */
@BrowserTest
class MyDayE2E {

  private final Pattern home = Pattern.compile("^https?://[^/]+/$");

  @BeforeEach
  void aDayOfLisi(Room room) {
    TwoDeals.in(room);
    room.database()
        .update(
            """
            insert into deal_task (deal_id, text, owner_id, due, created_by, created_at, version)
            select 'SF001', text, id, current_date - days, id, now(), 1 from person,
              (values ('修改方案', 3), ('确认报价', 2), ('准备合同', 1)) as task (text, days)
            where user_name = 'sales'
            """);
    room.database().update("update deal set last_touched = current_date - 30 where id = 'SF001'");
  }

  @Test
  void theKeysGoThroughAllListsAndDoWhatTheyStandOn(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/");
    assertThat(rows(sales, "late")).hasCount(3);
    assertThat(rows(sales, "stale")).hasCount(1);
    assertThat(count(sales)).hasText("4");

    press(sales, "j", "j");
    assertThat(rows(sales, "late").nth(1)).isFocused();
    press(sales, "x");
    assertThat(rows(sales, "late")).hasCount(2);
    assertThat(rows(sales, "late").nth(1)).isFocused();
    assertThat(rows(sales, "late").nth(1)).containsText("准备合同");
    assertThat(count(sales)).hasText("3");

    press(sales, "ArrowDown", "k", "j");
    assertThat(rows(sales, "stale").first()).isFocused();
    press(sales, "f");
    sales.page().keyboard().insertText("jx 电话沟通");
    press(sales, "Enter");
    assertThat(rows(sales, "stale")).hasCount(0);
    assertThat(count(sales)).hasText("2");
    assertThat(rows(sales, "late").nth(1)).isFocused();

    press(sales, "Enter");
    sales.page().waitForURL("**/deals/SF001");
    assertThat(sales.page().locator(".deal-page")).containsText("jx 电话沟通");
  }

  @Test
  void anUnwantedFollowUpIsGivenUp(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/");
    rows(sales, "stale").first().focus();
    press(sales, "f");
    sales.page().keyboard().insertText("写错了");
    press(sales, "Escape");

    assertThat(sales.page().locator(".day-follow-up:visible")).hasCount(0);
    assertThat(rows(sales, "stale").first()).isFocused();
    assertThat(rows(sales, "stale")).hasCount(1);
  }

  @Test
  void theCountFollowsOnEveryPageAndAFreeDayIsCalm(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/pipeline");
    assertThat(count(sales)).hasText("4");
    Colleague tab = colleagues.secondTab(sales).open("/");
    rows(tab, "late").first().focus();

    for (int left = 3; left > 0; left--) {
      press(tab, "x");
      assertThat(count(sales)).hasText(Integer.toString(left));
      assertThat(rows(tab, "late")).hasCount(left - 1);
    }
    press(tab, "f");
    tab.page().keyboard().insertText("已回访");
    press(tab, "Enter");
    assertThat(sales.page().locator(".room-count:visible")).hasCount(0);
    assertThat(tab.page().locator(".empty-state")).containsText("目前没有待办");
  }

  @Test
  void whoseDayIsOverSeesWhatWasNotUpdated(Room room, Colleagues colleagues) {
    room.database()
        .update("update deal set changed_at = now() - interval '2 days' where id = 'SF001'");
    room.database()
        .update(
            """
            insert into working_day select id, null, '00:00' from person where user_name = 'sales'
            """);
    Colleague sales = colleagues.signIn("sales").open("/");
    assertThat(rows(sales, "behind")).containsText("SF001");

    rows(sales, "behind").first().focus();
    press(sales, "f");
    sales.page().keyboard().insertText("今天沟通过");
    press(sales, "Enter");
    assertThat(rows(sales, "behind")).hasCount(0);
    assertThat(sales.page()).hasURL(home);
  }

  @Test
  void itFitsATelephone(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales");
    sales.page().setViewportSize(360, 740);
    sales.open("/");
    assertThat(rows(sales, "late")).hasCount(3);
    Page page = sales.page();
    Object wider = page.evaluate("document.querySelector('#view').scrollWidth > innerWidth");
    org.assertj.core.api.Assertions.assertThat(wider).isEqualTo(false);
    page.locator("[data-part=late] .day-do").first().click();
    assertThat(rows(sales, "late")).hasCount(2);
  }

  private static Locator rows(Colleague colleague, String part) {
    return colleague.page().locator("[data-part=" + part + "] .day-row:visible");
  }

  private static Locator count(Colleague colleague) {
    return colleague.page().locator(".room-count:visible");
  }

  private static void press(Colleague colleague, String... keys) {
    for (String key : keys) {
      colleague.page().keyboard().press(key);
    }
  }
}
