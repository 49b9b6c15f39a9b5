package io.funnelroom.requirements.notes;

import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor's end of a note's socket. */
final class EditorLine implements WebSocket.Listener, AutoCloseable {

  static final JsonMapper JSON = new JsonMapper();
  private static final int PATIENCE_SECONDS = 20;

  final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  final List<String> refusals = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder pieces = new StringBuilder();
  private WebSocket socket;
  private volatile boolean deaf;

  void connected(WebSocket socket) {
    this.socket = socket;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
    pieces.append(piece);
    if (last) {
      JsonNode message = JSON.readTree(pieces.toString());
      if (message.get("type").stringValue().equals("refused")) {
        refusals.add(message.get("code").stringValue());
      }
      heard.add(message);
      pieces.setLength(0);
    }
    if (!deaf) {
      from.request(1);
    }
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete(1006);
  }

  /** From now on it takes nothing more from the network, as a computer that has lost it. */
  void goDeaf() {
    deaf = true;
  }

  void say(String message) {
    socket.sendText(message, true).join();
  }

  void open(String client, long version) {
    say("{\"type\":\"open\",\"client\":\"%s\",\"version\":%d}".formatted(client, version));
  }

  void push(String client, long version, ChangeSet... changes) {
    StringBuilder updates = new StringBuilder();
    for (ChangeSet change : changes) {
      updates
          .append(updates.isEmpty() ? "" : ",")
          .append("{\"client\":\"%s\",\"changes\":%s}".formatted(client, change.toJson()));
    }
    say("{\"type\":\"push\",\"version\":%d,\"updates\":[%s]}".formatted(version, updates));
  }

  /** The next message of this type; others before it are passed over. */
  JsonNode next(String type) throws InterruptedException {
    while (true) {
      JsonNode message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("Heard no " + type);
      }
      if (message.get("type").stringValue().equals(type)) {
        return message;
      }
    }
  }

  /** The code with which the server closes. */
  int closeCode() throws Exception {
    return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  boolean isClosed() {
    return closed.isDone();
  }

  /** Cut, as when a network is gone. */
  @Override
  public void close() {
    socket.abort();
  }
}
