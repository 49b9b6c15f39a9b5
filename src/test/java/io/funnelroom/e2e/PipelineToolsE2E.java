package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tools around the pipeline, by keyboard and between colleagues. */
@BrowserTest
class PipelineToolsE2E {

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  @BeforeEach
  void twoDeals(Room room) {
    TwoDeals.in(room);
  }

  @Test
  void aFilterIsChosenAndDroppedByKeyboardAndStandsInTheAddress(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").open("/pipeline").page();
    Locator stage = chip(page, "阶段");
    stage.focus();
    press(page, "Enter");
    assertThat(page.locator("vaadin-popover[opened] vaadin-item").first()).isFocused();
    press(page, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");

    assertThat(page).hasURL(Pattern.compile(".*/pipeline\\?stage=5$"));
    assertThat(page.locator("[data-cell$=':id']")).hasCount(1);
    press(page, "Escape");
    assertThat(stage).isFocused();
    press(page, "Delete");
    assertThat(page).hasURL(Pattern.compile(".*/pipeline$"));
    assertThat(page.locator("[data-cell$=':id']")).hasCount(2);
  }

  @Test
  void theSlashGoesToTheSearchAndEscEmptiesIt(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").open("/pipeline").page();
    assertThat(page.locator("[data-cell$=':id']")).hasCount(2);
    page.locator("h1").click();
    press(page, "/");
    page.keyboard().type("供应链/");
    assertThat(page.locator(".filter-search input")).hasValue("供应链/");
    press(page, "Backspace");
    assertThat(page.locator("[data-cell$=':id']")).hasCount(1);
    press(page, "Escape");
    assertThat(page.locator("[data-cell$=':id']")).hasCount(2);
  }

  @Test
  void anAddressShowsAColleagueTheSame(Colleagues colleagues) {
    Page sales = colleagues.signIn("sales").open("/pipeline?stage=5&sort=amount.desc").page();
    assertThat(sales.locator("[data-cell$=':id']")).hasCount(1);
    chip(sales, "金额").click();
    sales.locator("vaadin-popover[opened] input").first().fill("1万");
    press(sales, "Enter");
    assertThat(sales).hasURL(Pattern.compile(".*\\?stage=5&amount=10000\\.\\.&sort=amount.desc$"));

    Colleague manager = colleagues.signIn("manager");
    manager.page().navigate(sales.url());
    assertThat(manager.page().locator("[data-cell$=':id']")).hasCount(1);
    assertThat(chip(manager.page(), "阶段：谈判")).isVisible();
    assertThat(chip(manager.page(), "金额：≥ 1万元")).isVisible();
    manager.page().reload();
    assertThat(chip(manager.page(), "金额：≥ 1万元")).isVisible();
  }

  @Test
  void aSharedViewAppearsInTheMenuOfTheOthers(Colleagues colleagues) {
    Page manager = colleagues.signIn("manager").open("/pipeline").page();
    Page sales = colleagues.signIn("sales").open("/pipeline?stage=5").page();
    assertThat(manager.locator("[data-cell$=':id']")).hasCount(2);

    choose(sales, "另存为…");
    assertThat(sales.locator("vaadin-dialog[opened] input")).isFocused();
    sales.keyboard().insertText("本月谈判");
    press(sales, "Enter");
    assertThat(sales.locator(".view-button")).hasText("本月谈判");
    choose(sales, "共享给团队");

    choose(manager, "本月谈判（李四）");
    assertThat(manager.locator("[data-cell$=':id']")).hasCount(1);
    assertThat(manager).hasURL(Pattern.compile(".*\\?stage=5&view=\\d+$"));
  }

  @Test
  void ownDaysAreChosenWithoutLosingThePopover(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").open("/pipeline").page();
    chip(page, "完成时间").click();
    Locator first = page.locator("vaadin-popover[opened] vaadin-date-picker input").first();
    first.click();
    page.locator("vaadin-date-picker-overlay-content, vaadin-date-picker-overlay")
        .first()
        .waitFor();
    first.fill("2023-10-25");
    press(page, "Enter");
    assertThat(page).hasURL(Pattern.compile(".*\\?due=2023-10-25\\.\\.$"));
    assertThat(page.locator("vaadin-popover[opened]")).hasCount(1);
  }

  private static Locator chip(Page page, String text) {
    return page.locator(".filter-chips .chip-open")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Looks into the menu until it offers the item: an open menu stays as it is. */
  private static void choose(Page page, String item) {
    Locator wanted =
        page.locator("vaadin-context-menu-item")
            .filter(new Locator.FilterOptions().setHasText(item));
    await()
        .until(
            () -> {
              page.locator(".view-button").click();
              page.locator("vaadin-context-menu-item").first().waitFor();
              if (wanted.isVisible()) {
                return true;
              }
              press(page, "Escape");
              page.locator("vaadin-context-menu-item").first().waitFor(GONE);
              return false;
            });
    wanted.click();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
