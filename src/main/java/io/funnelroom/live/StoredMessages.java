package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationMessage;
import com.vaadin.collaborationengine.CollaborationMessagePersister;
import com.vaadin.collaborationengine.UserInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A conversation's store as the collaboration engine asks for it. */
final class StoredMessages implements CollaborationMessagePersister {

  /** So many messages a conversation begins with; earlier ones are fetched when asked for. */
  static final int AT_FIRST = 50;

  private final transient MessageStore store;
  private final transient Supplier<UUID> nextId;
  private transient RuntimeException failure;

  /**
   * The messages of this store.
   *
   * @param nextId names the message that is being sent
   */
  StoredMessages(MessageStore store, Supplier<UUID> nextId) {
    this.store = store;
    this.nextId = nextId;
  }

  @Override
  public Stream<CollaborationMessage> fetchMessages(FetchQuery query) {
    query.getTopicId();
    try {
      return fetch(query.getSince()).stream().map(StoredMessages::message);
    } catch (RuntimeException cannotRead) {
      failure = cannotRead;
      throw cannotRead;
    }
  }

  /** What is kept may differ from what was typed, and has its own time. */
  @Override
  public void persistMessage(PersistRequest request) {
    CollaborationMessage message = request.getMessage();
    Message kept = store.append(message.getText(), nextId.get());
    message.setText(kept.text());
    message.setTime(kept.at());
  }

  /** Throws what the last attempt to read failed with, if it did. */
  void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private List<Message> fetch(Instant since) {
    return since.equals(Instant.EPOCH) ? store.latest(AT_FIRST) : store.since(since);
  }

  private static CollaborationMessage message(Message kept) {
    return new CollaborationMessage(new UserInfo(kept.by().toString()), kept.text(), kept.at());
  }
}
