package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A colleague at the note of an interview. */
final class NotePage {

  private static final Pattern SAVED = Pattern.compile("^saved$");

  private static final String KEPT =
      """
      () => new Promise((answer, failed) => {
        const opening = indexedDB.open('funnelroom-notes');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const all = opening.result.transaction('unsent').objectStore('unsent').getAll();
          all.onsuccess = () => {
            opening.result.close();
            answer(all.result.reduce((sum, each) => sum + each.updates.length, 0));
          };
        };
      })""";

  private final Colleague colleague;
  private final List<String> heard = new ArrayList<>();
  private CDPSession inputMethod;

  private NotePage(Colleague colleague) {
    this.colleague = colleague;
    page().onWebSocket(line -> line.onFrameReceived(frame -> heard.add(frame.text())));
  }

  /** Opens the interview and waits for its note. */
  static NotePage of(Colleague colleague, InterviewNote at) {
    NotePage note = new NotePage(colleague);
    colleague.open("/deals/SF001/requirements?interview=" + at.interview());
    note.assertSaved();
    return note;
  }

  Page page() {
    return colleague.page();
  }

  Locator text() {
    return page().locator("note-editor .cm-content");
  }

  Locator line(String words) {
    return page().locator("note-editor .cm-line", new Page.LocatorOptions().setHasText(words));
  }

  Locator status() {
    return page().locator("note-editor .note-status");
  }

  Locator caretOf(String name) {
    return page().locator("note-editor .note-caret[data-person='" + name + "']");
  }

  /** Puts the caret behind the last letter of the line with these words. */
  NotePage behind(String words) {
    line(words).click();
    press("End");
    return this;
  }

  NotePage type(String words) {
    page().keyboard().type(words);
    return this;
  }

  NotePage press(String keys) {
    page().keyboard().press(keys);
    return this;
  }

  /** Types as an input method does: what is not decided stands in the text already. */
  void compose(String undecided) {
    JsonObject state = new JsonObject();
    state.addProperty("text", undecided);
    state.addProperty("selectionStart", undecided.length());
    state.addProperty("selectionEnd", undecided.length());
    inputMethod().send("Input.imeSetComposition", state);
  }

  /** Decides what was composed. */
  void decide(String words) {
    JsonObject text = new JsonObject();
    text.addProperty("text", words);
    inputMethod().send("Input.insertText", text);
  }

  /** Pastes as from the clipboard. */
  void paste(String words) {
    text()
        .evaluate(
            """
            (text, words) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', words);
              text.dispatchEvent(new ClipboardEvent('paste',
                { clipboardData, bubbles: true, cancelable: true }));
            }""",
            words);
  }

  void assertSaved() {
    assertThat(status()).hasAttribute("data-state", SAVED);
  }

  void assertUnsent(int changes) {
    assertThat(status()).hasAttribute("data-unsent", String.valueOf(changes));
  }

  /** Waits until a change with these letters has come over the note's socket. */
  void awaitNews(String letters) {
    page().waitForCondition(() -> heard.stream().anyMatch(frame -> isChange(frame, letters)));
  }

  /** Waits until the browser keeps so many changes that are not sent. */
  void awaitKept(int changes) {
    page().waitForCondition(() -> changes == ((Number) page().evaluate(KEPT)).intValue());
  }

  private static boolean isChange(String frame, String letters) {
    return frame != null && frame.startsWith("{\"type\":\"updates\"") && frame.contains(letters);
  }

  private CDPSession inputMethod() {
    if (inputMethod == null) {
      inputMethod = page().context().newCDPSession(page());
    }
    return inputMethod;
  }
}
