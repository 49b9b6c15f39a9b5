package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** The board as one person has it open, and their hands on it. */
final class BoardPage {

  private static final int PITCH = 116;
  private static final Mouse.MoveOptions STEPS = new Mouse.MoveOptions().setSteps(4);

  private final Page page;

  private BoardPage(Page page) {
    this.page = page;
  }

  /** Opens the board, with a query such as {@code ?stage=4}, and waits for the cards in view. */
  static BoardPage of(Colleague colleague, String query) {
    colleague.open("/board" + query);
    BoardPage board = new BoardPage(colleague.page());
    colleague.page().locator("[data-card]").first().waitFor();
    assertThat(colleague.page().locator(".board-card.skeleton")).hasCount(0);
    return board;
  }

  static BoardPage of(Colleague colleague) {
    return of(colleague, "");
  }

  Page page() {
    return page;
  }

  Locator card(String deal) {
    return page.locator("[data-card='" + deal + "']");
  }

  /** The card, if it stands in this column. */
  Locator card(String deal, int stage) {
    return column(stage).locator("[data-card='" + deal + "']");
  }

  Locator column(int stage) {
    return page.locator("[data-stage='" + stage + "']");
  }

  /** Asks whoever was slower what is to become of their move. */
  Locator issue() {
    return page.locator(".sheet-issue:popover-open");
  }

  /** What a screen reader was told last. */
  Locator said() {
    return page.locator("funnelroom-board > .sheet-live");
  }

  /** The cards of a column that are in the page, from the top. */
  @SuppressWarnings("unchecked")
  List<String> order(int stage) {
    return (List<String>)
        column(stage)
            .locator("[data-card]")
            .evaluateAll("cards => cards.map(card => card.dataset.card)");
  }

  /** Takes a card in hand, once it stands still. */
  void lift(String deal) {
    page.mouse().up();
    card(deal).hover();
    BoundingBox box = card(deal).boundingBox();
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2 + 8, box.y + box.height / 2 + 8, STEPS);
  }

  /** Carries the card in hand over a column, before its card of this place, counted from 0. */
  void carry(int stage, int place) {
    BoundingBox track = column(stage).locator(".board-track").boundingBox();
    page.mouse().move(track.x + track.width / 2, track.y + place * PITCH + 2, STEPS);
  }

  /** Puts the card in hand down. */
  void drop() {
    page.mouse().up();
  }

  /** Puts the card in hand down at this moment, without waiting for it. */
  void dropAt(double epochMillis) {
    page.evaluate(
        "at => void setTimeout(() => dispatchEvent(new PointerEvent('pointerup')), at - Date.now())",
        epochMillis);
  }

  void drag(String deal, int stage, int place) {
    lift(deal);
    carry(stage, place);
    drop();
  }

  /** From now on there are fingers. */
  void touchFromNowOn() {
    JsonObject enabled = new JsonObject();
    enabled.addProperty("enabled", true);
    session().send("Emulation.setTouchEmulationEnabled", enabled);
  }

  /** Moves a finger that rests on the card first, as long as this. */
  void swipe(String deal, int restMillis, int down) {
    BoundingBox box = card(deal).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    CDPSession finger = session();
    touch(finger, "touchStart", x, y);
    page.waitForFunction(
        "([since, rest]) => performance.now() - since > rest",
        List.of(page.evaluate("performance.now()"), restMillis));
    for (int step = 1; step <= 5; step++) {
      touch(finger, "touchMove", x, y + down * step / 5.0);
    }
    touch(finger, "touchEnd");
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private CDPSession session() {
    return page.context().newCDPSession(page);
  }

  private static void touch(CDPSession finger, String type, double... place) {
    JsonArray points = new JsonArray();
    if (place.length > 0) {
      JsonObject point = new JsonObject();
      point.addProperty("x", place[0]);
      point.addProperty("y", place[1]);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }
}
