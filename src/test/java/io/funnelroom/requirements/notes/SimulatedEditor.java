package io.funnelroom.requirements.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * An editor without a screen: it keeps its changes and brings them onto those of others as
 * {@code @codemirror/collab} does, on a line of which anything may be lost but the order.
 */
final class SimulatedEditor implements AutoCloseable {

  private static final List<String> PIECES =
      List.of(
          "a", "价格", "\n", "😀", "𠮷野家", "שלום", " ", "## ", "\uD83D", "é", "\u0000", "客户说：贵\n");

  private final BrowserSession browser;
  private final NoteId note;
  private final String client;
  private final Random random;
  private final List<ChangeSet> unsent = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private final List<EditorLine> abandoned = new ArrayList<>();
  private EditorLine line;
  private boolean welcome;
  private boolean begun;
  private boolean pushing;
  private String text = "";
  private long version;
  private int confirmed;

  SimulatedEditor(BrowserSession browser, NoteId note, String client, Random random) {
    this.browser = browser;
    this.note = note;
    this.client = client;
    this.random = random;
  }

  String client() {
    return client;
  }

  String text() {
    return text;
  }

  long version() {
    return version;
  }

  /** What each change inserted that this editor made, in their order. */
  List<String> written() {
    return written;
  }

  /** Whether the room has acknowledged everything. */
  boolean isDone() {
    return begun && unsent.isEmpty();
  }

  int confirmed() {
    return confirmed;
  }

  /** Does one of the things that happen to editors. */
  void live() throws InterruptedException {
    int what = random.nextInt(100);
    if (line == null) {
      connect();
    } else if (what < 40 && begun) {
      edit();
      push(random.nextInt(10) == 0);
    } else if (what < 60) {
      push(random.nextInt(20) == 0);
    } else if (what < 90) {
      hear(random.nextInt(4), random.nextInt(5));
    } else if (what < 94) {
      loseLine();
    } else if (what < 97) {
      // The old connection lives on, and what was sent on it still arrives.
      abandoned.add(line);
      forgetLine();
    } else if (line.isClosed()) {
      loseLine();
    }
  }

  /** Goes on in peace until there is nothing to say or to hear. */
  void settle() throws InterruptedException {
    if (line != null && line.isClosed()) {
      loseLine();
    }
    if (line == null) {
      connect();
    }
    push(false);
    hear(20, 2);
  }

  private void connect() {
    line = browser.line(note);
    orLoseLine(() -> line.open(client, version));
  }

  /** The line may have been cut at this very moment. */
  private void orLoseLine(Runnable saying) {
    try {
      saying.run();
    } catch (CompletionException cut) {
      loseLine();
    }
  }

  private void loseLine() {
    line.close();
    forgetLine();
  }

  private void forgetLine() {
    line = null;
    welcome = false;
    pushing = false;
  }

  private void edit() {
    PartList parts = new PartList();
    StringBuilder inserts = new StringBuilder();
    int at = 0;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int keep = random.nextInt(text.length() - at + 1);
      int delete = random.nextInt(3) == 0 ? random.nextInt(text.length() - at - keep + 1) : 0;
      String insert = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
      parts.keep(keep);
      parts.replace(Math.min(delete, 8), insert);
      at += keep + Math.min(delete, 8);
      inserts.append(insert);
    }
    parts.keep(text.length() - at);
    ChangeSet change = parts.toChangeSet();
    if (!change.isEmpty()) {
      text = change.apply(text);
      unsent.add(change);
      written.add(inserts.toString());
    }
  }

  private void push(boolean impatient) {
    if (welcome && !unsent.isEmpty() && (!pushing || impatient) && !line.isClosed()) {
      pushing = true;
      orLoseLine(() -> line.push(client, version, unsent.toArray(ChangeSet[]::new)));
    }
  }

  /** Takes up to so many messages that have come, waiting for each as long as this. */
  private void hear(int atMost, int millis) throws InterruptedException {
    for (int i = 0; i < atMost && line != null; i++) {
      JsonNode message = line.heard.poll(millis, TimeUnit.MILLISECONDS);
      if (message == null) {
        return;
      }
      switch (message.get("type").stringValue()) {
        case "welcome" -> welcome(message);
        case "updates" -> receive(message);
        case "stale" -> pushing = false;
        case "refused" -> refused(message.get("code").stringValue());
        default -> {}
      }
    }
  }

  private void welcome(JsonNode message) {
    welcome = true;
    if (!message.has("text")) {
      receive(message);
    } else if (unsent.isEmpty()) {
      text = message.get("text").stringValue();
      version = message.get("version").longValue();
    }
    begun = true;
  }

  private void refused(String code) {
    pushing = false;
    if (!code.equals("TOO_FAST")) {
      throw new AssertionError(client + " was refused: " + code);
    }
  }

  private void receive(JsonNode message) {
    long from = message.get("from").longValue();
    if (from > version) {
      throw new AssertionError(client + " has " + version + " and hears of what is after " + from);
    }
    List<NoteUpdate> news = new ArrayList<>();
    for (JsonNode update : message.get("updates")) {
      if (from++ >= version) {
        ChangeSet changes = ChangeJson.parse(update.get("changes"));
        news.add(new NoteUpdate(update.get("client").stringValue(), changes));
      }
    }
    receive(news);
  }

  /** As {@code receiveUpdates} of {@code @codemirror/collab}. */
  private void receive(List<NoteUpdate> news) {
    ChangeSet others = null;
    for (NoteUpdate update : news) {
      version++;
      if (update.clientId().equals(client)) {
        ChangeSet own = confirm(update.changes());
        others = others == null ? null : ChangeMapping.of(others, own, true);
        pushing = false;
      } else {
        others = others == null ? update.changes() : ChangeComposition.of(others, update.changes());
      }
    }
    if (others != null) {
      for (int i = 0; i < unsent.size(); i++) {
        ChangeSet own = unsent.get(i);
        unsent.set(i, ChangeMapping.of(own, others, false));
        others = ChangeMapping.of(others, own, true);
      }
      text = others.apply(text);
    }
  }

  private ChangeSet confirm(ChangeSet stored) {
    if (unsent.isEmpty()) {
      throw new AssertionError(client + " hears twice that its change is stored");
    }
    confirmed++;
    return unsent.removeFirst();
  }

  @Override
  public void close() {
    if (line != null) {
      line.close();
    }
    abandoned.forEach(EditorLine::close);
  }
}
