package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A whole deal without a mouse: from the sign-in over every gate to the signed contract. */
@BrowserTest
class KeyboardE2E {

  private static final int MOST_STOPS = 60;

  private Page page;
  private Keyboard keys;

  @Test
  void fromTheSignInToAWonDeal(Room room, Colleagues colleagues) {
    page = colleagues.visitor().open("/login").page();
    keys = page.keyboard();
    signIn();
    tabTo(page.locator(".room-rail a[href=board]"));
    keys.press("Enter");
    page.waitForURL("**/board");

    openADeal();
    carryOn(2);
    answerTheFirstGate();
    assertThat(card(2)).isFocused();
    carryOn(3);
    assertThat(card(3)).isFocused();
    carryOn(4);
    analyse();
    assertThat(card(4)).isFocused();
    carryOn(5);
    assertThat(card(5)).isFocused();
    carryOn(6);
    assertThat(card(6)).isFocused();

    win();
    assertThat(card(6).locator(".card-mark.won")).isVisible();
    assertThat(page.locator(".board-picture")).hasCount(0);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        room.database()
                            .queryForObject(
                                "select outcome from deal where id = 'SF001'", String.class))
                    .isEqualTo("WON"));
  }

  private void signIn() {
    tabTo(page.locator("input[name=username]"));
    keys.type("sales");
    tabTo(page.locator("input[name=password]"));
    keys.type("funnelroom");
    keys.press("Enter");
    page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
  }

  private void openADeal() {
    tabTo(page.locator(".new-deal"));
    keys.press("Enter");
    Locator inputs = dialog().locator("input");
    tabTo(inputs.nth(0));
    keys.insertText("恒远科技");
    keys.press("Tab");
    assertThat(inputs.nth(1)).isFocused();
    keys.insertText("CRM系统采购");
    keys.press("Enter");
    assertThat(card(1)).isFocused();
  }

  /** Carries the card that has the focus over to the next column. */
  private void carryOn(int stage) {
    keys.press("Space");
    keys.press("ArrowRight");
    assertThat(page.locator("[data-stage='" + stage + "'] .board-line.own")).isVisible();
    keys.press("Space");
  }

  private void answerTheFirstGate() {
    Locator contact = item("contact-verified");
    answer(contact, "张三-采购总监");
    answer(contact, "138 0000 1234");
    tabTo(contact.locator("vaadin-button"));
    keys.press("Enter");
    assertThat(contact).hasClass(Pattern.compile("\\bdone\\b"));
    answer(item("source"), "转介绍-客户张三推荐");
  }

  private void answer(Locator item, String text) {
    Locator field = item.locator("input");
    assertThat(field).hasValue("");
    tabTo(field);
    keys.insertText(text);
    keys.press("Enter");
  }

  private void analyse() {
    nameWhoDecides();
    answer(item("must-have"), "每月对账不再靠人工");
  }

  private void nameWhoDecides() {
    tabTo(item("decision-maker").locator("input"));
    keys.press("ArrowDown");
    Locator choice = page.locator("vaadin-combo-box-item").first();
    assertThat(choice).containsText("张三");
    keys.press("ArrowDown");
    assertThat(choice).hasAttribute("focused", "");
    keys.press("Enter");
  }

  private void win() {
    keys.press("Shift+F10");
    Locator way =
        page.locator("vaadin-context-menu-item")
            .filter(new Locator.FilterOptions().setHasText("成交"));
    pressUntilFocused("ArrowDown", way);
    keys.press("Enter");
    tabTo(dialog().locator("input[type=radio]:checked"));
    keys.press("ArrowDown");
    assertThat(dialog().getByLabel("已成交")).isChecked();
    keys.press("Enter");
    assertThat(dialog()).hasCount(0);
  }

  private Locator card(int stage) {
    return page.locator("[data-stage='" + stage + "'] [data-card=SF001]");
  }

  private Locator dialog() {
    return page.locator("vaadin-dialog[opened]");
  }

  private Locator item(String key) {
    return dialog().locator("[data-item='" + key + "']");
  }

  private void tabTo(Locator stop) {
    pressUntilFocused("Tab", stop);
  }

  private void pressUntilFocused(String key, Locator stop) {
    stop.waitFor();
    for (int time = 0; !isFocused(stop); time++) {
      assertThat(time).as("stops on the way to " + stop).isLessThan(MOST_STOPS);
      keys.press(key);
    }
  }

  private static boolean isFocused(Locator stop) {
    return (boolean) stop.evaluate("element => element === document.activeElement");
  }
}
