package io.funnelroom.sheetlab;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.funnelroom.e2e.Browsers;
import java.util.List;
import java.util.regex.Pattern;

/** The lab in a browser of its own. */
final class LabPage {

  private static final String CALL_VIEW =
      """
      ([name, ...values]) => {
        const view = [...document.querySelectorAll('*')].find((each) => each.$server?.[name]);
        return view.$server[name](...values);
      }
      """;

  final BrowserContext context;
  final Page page;

  LabPage(Browsers browsers, int port) {
    context = browsers.open("zh-CN");
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page = context.newPage();
    page.navigate("http://localhost:" + port + "/sheet-lab");
    cell("SF001:name").waitFor();
  }

  Locator cell(String id) {
    return page.locator("[data-cell='" + id + "']");
  }

  Locator editor() {
    return page.locator(".sheet-layer.open textarea");
  }

  void go(String id) {
    cell(id).click();
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  /** Types into a cell and leaves it by Enter. */
  void write(String id, String text) {
    go(id);
    type(text);
    press("Enter");
  }

  void onServer(String name, Object... values) {
    Object[] call = new Object[values.length + 1];
    call[0] = name;
    System.arraycopy(values, 0, call, 1, values.length);
    page.evaluate(CALL_VIEW, call);
  }

  /** A row far down, scrolled to. */
  void scrollTo(int row, String id) {
    page.evaluate("row => document.querySelector('vaadin-grid').scrollToIndex(row)", row);
    cell(id).waitFor();
  }

  double top(String id) {
    BoundingBox box = cell(id).boundingBox();
    return box.y;
  }

  String clipboard() {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  void clipboard(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
  }

  /** What an input method shows while it composes. */
  void compose(String text) {
    JsonObject composition = new JsonObject();
    composition.addProperty("text", text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    devTools().send("Input.imeSetComposition", composition);
  }

  /** What an input method commits. */
  void compositionEnds(String text) {
    JsonObject inserted = new JsonObject();
    inserted.addProperty("text", text);
    devTools().send("Input.insertText", inserted);
  }

  private CDPSession devTools() {
    return context.newCDPSession(page);
  }

  void assertAtCursor(String id) {
    assertThat(cell(id)).hasClass(Pattern.compile(".*\\bat-cursor\\b.*"));
  }

  /** The cell shows the text and the server has it. */
  void assertSaved(String id, String text) {
    assertThat(cell(id)).hasText(text);
    assertThat(cell(id)).not().hasAttribute("data-state", Pattern.compile(".+"));
  }

  void assertState(String id, String state) {
    assertThat(cell(id)).hasAttribute("data-state", state);
  }

  void assertHeard(String what) {
    assertThat(page.locator("#log")).hasText(what);
  }
}
