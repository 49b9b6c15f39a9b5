package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same customer's people. */
@BrowserTest
class PeopleE2E {

  private static final Pattern ANY = Pattern.compile(".*");

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aContactThatOneAddsAndVerifiesArrivesAtTheOther(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    assertThat(manager.page().locator(".people-empty")).isVisible();

    add(sales, "张三-采购总监");
    assertThat(contact(manager, "张三", "name")).hasText("张三");
    assertThat(contact(manager, "张三", "position")).hasText("采购总监");
    assertThat(manager.field("contact")).hasText("张三-采购总监");
    assertThat(manager.page().locator(".people-empty")).isHidden();

    sales.enter(contact(sales, "张三", "phone"), "138 0000 1234");
    assertThat(contact(manager, "张三", "phone")).hasText("138 0000 1234");
    assertThat(contact(manager, "张三", "phone")).hasAttribute("data-glow", "李四");

    row(sales, "张三").locator(".contact-verify").click();
    assertThat(row(manager, "张三").locator(".contact-verify")).hasText("已核实");
    assertThat(row(manager, "张三").locator(".contact-verify"))
        .hasAttribute("title", Pattern.compile("^李四.*核实"));
    assertThat(sales.scriptErrors()).isEmpty();
    assertThat(manager.scriptErrors()).isEmpty();
  }

  @Test
  void whoDecidesAndHowTheyAreDisposedIsDrawnAtBoth(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    add(sales, "张三-采购总监");
    assertThat(chain(manager)).containsText("尚不明确");

    pick(sales, contact(sales, "张三", "role"), "决策人");
    pick(sales, contact(sales, "张三", "attitude"), "存疑");

    for (Colleague each : new Colleague[] {sales, manager}) {
      assertThat(chain(each).locator(".chain-decides.attitude-sceptical .chain-name"))
          .hasText("张三");
      assertThat(chain(each).locator(".chain-nobody")).hasCount(0);
    }
  }

  @Test
  void theSameFieldAtTheSameTimeLosesNobodysText(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    add(sales, "张三-采购总监");

    sales.typeInto(contact(sales, "张三", "phone"), "138 0000 1234");
    manager.enter(contact(manager, "张三", "phone"), "139 0000 9999");
    assertThat(contact(sales, "张三", "phone")).hasAttribute("data-glow", "钱敏");
    sales.page().keyboard().press("Enter");

    Locator choice = sales.page().locator(".sheet-issue:visible");
    assertThat(choice.locator(".theirs")).hasText("139 0000 9999");
    assertThat(choice.locator(".mine")).hasText("138 0000 1234");
    assertThat(choice).containsText("钱敏");
    assertThat(contact(manager, "张三", "phone")).hasText("139 0000 9999");

    choice.locator("[data-answer=useMine]").click();
    assertThat(contact(manager, "张三", "phone")).hasText("138 0000 1234");
  }

  @Test
  void draggedRemovedAndBroughtBackIsTheSameAtBoth(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    for (String each : new String[] {"张三", "王五", "赵一"}) {
      add(sales, each);
    }
    assertThat(names(manager)).hasText(new String[] {"张三", "王五", "赵一"});

    row(sales, "赵一").locator(".contact-handle").dragTo(row(sales, "王五"));
    assertThat(names(manager)).hasText(new String[] {"张三", "赵一", "王五"});

    row(sales, "赵一").locator(".contact-remove").click();
    assertThat(names(manager)).hasText(new String[] {"张三", "王五"});

    sales.page().locator(".toast vaadin-button", withText("撤销")).click();
    assertThat(names(manager)).hasText(new String[] {"张三", "赵一", "王五"});
    assertThat(names(sales)).hasText(new String[] {"张三", "赵一", "王五"});
  }

  @Test
  void whatIsLearntWithoutNetworkArrivesOnReturn(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales").open("/deals/SF001");
    Colleague manager = colleagues.signIn("manager").open("/deals/SF001");
    add(sales, "张三-采购总监");

    sales.goOffline();
    sales.enter(contact(sales, "张三", "email"), "zhangsan@example.com");
    assertThat(contact(sales, "张三", "email")).hasAttribute("data-state", "unsent");

    sales.comeBack();
    assertThat(contact(manager, "张三", "email")).hasText("zhangsan@example.com");
    assertThat(contact(sales, "张三", "email")).not().hasAttribute("data-state", ANY);
  }

  private static void add(Colleague colleague, String written) {
    Locator field = colleague.page().locator(".new-contact input");
    field.fill(written);
    field.press("Enter");
    assertThat(row(colleague, written.split("-")[0])).isVisible();
  }

  private static void pick(Colleague colleague, Locator field, String words) {
    field.click();
    colleague.page().locator("[role=option]:visible", withText(words)).click();
    assertThat(field).hasText(words);
  }

  private static Locator row(Colleague colleague, String name) {
    return colleague.page().locator(".contact-row[aria-label='" + name + "']");
  }

  private static Locator contact(Colleague colleague, String name, String field) {
    return row(colleague, name).locator("row-field[data-field='contact-" + field + "']");
  }

  private static Locator names(Colleague colleague) {
    return colleague.page().locator("[data-field=contact-name] .field-text");
  }

  private static Locator chain(Colleague colleague) {
    return colleague.page().locator(".chain-across");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
