package io.funnelroom.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at their own browser. */
public class Colleague {

  private static final String PASSWORD = "funnelroom";

  private final String userName;
  private final BrowserContext browser;
  private final Line line;
  private final Page page;
  private final List<String> console = new ArrayList<>();
  private final List<String> scriptErrors = new ArrayList<>();

  Colleague(String userName, BrowserContext browser, Line line) {
    this.userName = userName;
    this.browser = browser;
    this.line = line;
    page = browser.newPage();
    page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
    page.onPageError(error -> scriptErrors.add(error));
  }

  /** What they look at. */
  public Page page() {
    return page;
  }

  /** Goes to a place such as {@code /pipeline}. */
  public Colleague open(String path) {
    page.navigate(line.address() + path);
    return this;
  }

  /** Signs in by the form and waits to be let in. */
  public Colleague signIn(String as) {
    open("/login");
    page.locator("input[name=username]").fill(as);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("input[name=password]").press("Enter");
    page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
    return this;
  }

  /** The content of a pipeline cell, as {@code cell("SF001", "amount")}. */
  public Locator cell(String deal, String column) {
    return page.locator("[data-cell='" + deal + ":" + column + "']");
  }

  /** The cell where it can be seen: while rows move, the grid may draw one twice. */
  public Locator cellInSight(String deal, String column) {
    return page.locator("[data-cell='" + deal + ":" + column + "']:visible");
  }

  /** Types a new value into a cell as in a spreadsheet, and leaves it with Enter. */
  public void edit(String deal, String column, String text) {
    startEditing(deal, column);
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
    page.keyboard().press("Enter");
  }

  /** Picks from a cell's list what its words say. */
  public void pick(String deal, String column, String words) {
    startEditing(deal, column);
    page.keyboard().insertText(words);
    page.locator(".sheet-choices [role=option]").first().click();
  }

  /** Puts the cursor into a cell and opens its editor. */
  public void startEditing(String deal, String column) {
    cell(deal, column).click();
    page.keyboard().press("Enter");
  }

  /** A field on a deal's page, as {@code field("amount")}. */
  public Locator field(String key) {
    return page.locator("row-field[data-field='" + key + "']");
  }

  /** Replaces a field's text on a deal's page and stays in it. */
  public void typeInto(Locator field, String text) {
    field.click();
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
  }

  /** Types a new value into a field on a deal's page and leaves it with Enter. */
  public void enter(Locator field, String text) {
    typeInto(field, text);
    page.keyboard().press("Enter");
  }

  /** What went wrong in the page's scripts. */
  public List<String> scriptErrors() {
    return List.copyOf(scriptErrors);
  }

  /** Loses the network. */
  public void goOffline() {
    line.cut();
  }

  /** Has the network back. */
  public void comeBack() {
    line.restore();
  }

  /** What their browser shows at the door, as a request's header says it. */
  String cookies() {
    return browser.cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }

  Colleague newTab() {
    return new Colleague(userName, browser, line);
  }

  void keepEvidence(String name) {
    Path picture = Room.EVIDENCE.resolve(name + "-" + userName + ".png");
    Path log = Room.EVIDENCE.resolve(name + "-" + userName + ".log");
    try {
      Files.createDirectories(Room.EVIDENCE);
      Files.write(log, console);
      Files.write(log, scriptErrors, StandardOpenOption.APPEND);
      page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PlaywrightException e) {
      console.add("no picture: " + e.getMessage());
    }
  }

  void close() {
    browser.close();
    line.close();
  }
}
