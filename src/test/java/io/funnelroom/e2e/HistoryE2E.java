package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of a deal, while others go on working on it. */
@BrowserTest
class HistoryE2E {

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void anOpenHistoryGrowsAsOthersWork(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001/history");
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    assertThat(sales.page().locator(".history .empty-state")).isVisible();

    manager.edit("SF001", "amount", "70万");
    manager.edit("SF001", "probability", "80");

    assertThat(lines(sales)).hasCount(2);
    assertThat(lines(sales).first()).containsText("钱敏修改了成交概率50%→改为80%");
    assertThat(lines(sales).last()).containsText("钱敏修改了预计成交金额50万元→改为70万元");
    assertThat(sales.page().locator(".history .empty-state")).isHidden();
  }

  @Test
  void anEarlierValueIsSetAgainAsAChangeThatEverybodySees(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    manager.edit("SF001", "amount", "70万");
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001/history");

    lines(sales).first().hover();
    lines(sales).first().locator(".history-restore").click();
    Locator dialog = sales.page().locator("vaadin-dialog[opened]");
    assertThat(dialog).containsText("70万元");
    dialog.locator("vaadin-button:has-text('恢复')").click();

    assertThat(manager.cell("SF001", "amount")).hasText("50万元");
    assertThat(lines(sales)).hasCount(2);
    assertThat(lines(sales).first()).containsText("李四修改了预计成交金额恢复70万元→改为50万元");
  }

  @Test
  void theAddressHoldsTheFilterAndShowsAColleagueTheSame(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    manager.edit("SF001", "amount", "70万");
    manager.edit("SF001", "probability", "80");
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001/history");
    assertThat(lines(sales)).hasCount(2);

    sales.page().locator(".history-filters button:has-text('字段')").click();
    sales.page().locator("vaadin-list-box:visible vaadin-item").first().click();
    assertThat(lines(sales)).hasCount(1);
    assertThat(sales.page()).hasURL(Pattern.compile("history\\?field=(amount|probability)$"));

    manager.open(sales.page().url().replaceFirst("^https?://[^/]+", ""));
    assertThat(lines(manager)).hasCount(1);
    assertThat(lines(manager)).hasText(lines(sales).textContent());
  }

  @Test
  void aFieldTellsItsHistoryUnderTheMouse(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    manager.edit("SF001", "amount", "70万");
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");

    name(sales, "amount").hover();
    assertThat(told(sales)).containsText("钱敏");
    assertThat(told(sales)).containsText("50万元→改为70万元");

    told(sales).hover();
    told(sales).locator("a").click();
    assertThat(sales.page()).hasURL(Pattern.compile("/deals/SF001/history\\?field=amount$"));
    assertThat(lines(sales)).hasCount(1);
  }

  @Test
  void andUnderTheKeys(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager").open("/pipeline");
    manager.edit("SF001", "amount", "70万");
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");

    sales.page().locator("[data-field=amount] textarea").focus();
    sales.page().keyboard().press("Shift+Tab");
    assertThat(name(sales, "amount")).isFocused();
    sales.page().keyboard().press("Enter");
    assertThat(told(sales)).containsText("50万元→改为70万元");

    sales.page().keyboard().press("Tab");
    sales.page().keyboard().press("Tab");
    assertThat(told(sales).locator(".history-restore")).isFocused();
    sales.page().keyboard().press("Escape");
    assertThat(told(sales)).hasCount(0);
    assertThat(name(sales, "amount")).isFocused();
  }

  private static Locator name(Colleague colleague, String field) {
    return colleague.page().locator("[data-field-history=" + field + "]");
  }

  private static Locator told(Colleague colleague) {
    return colleague.page().locator(".field-history:visible");
  }

  private static Locator lines(Colleague colleague) {
    return colleague.page().locator(".history-line");
  }
}
