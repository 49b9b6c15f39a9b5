package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.MessageManager;
import com.vaadin.collaborationengine.UserInfo;
import java.time.Instant;
import java.util.UUID;

/** One record's conversation while screens of this node show it. */
final class OpenConversation {

  private static final UserInfo NOBODY = new UserInfo("");

  private final CollaborationEngine engine;
  private final String record;
  private int guests;
  private volatile Instant newest;

  OpenConversation(CollaborationEngine engine, String record) {
    this.engine = engine;
    this.record = record;
  }

  String record() {
    return record;
  }

  /** What the engine calls it. */
  String topic() {
    return "conversation-" + record;
  }

  void enter() {
    guests++;
  }

  /** Whether nobody is left. */
  boolean leave() {
    guests--;
    return guests == 0;
  }

  /** A screen shows a message of this time, and none that is newer. */
  void shows(Instant at) {
    newest = at;
  }

  /** Whether the store has the newest message that the screens show. */
  boolean agreesWith(MessageStore store) {
    Instant shown = newest;
    return shown == null || store.since(shown).stream().anyMatch(kept -> kept.at().equals(shown));
  }

  /** Somebody who only comes by makes the engine fetch what it does not have, for all. */
  void catchUp(MessageStore store) {
    StoredMessages messages = new StoredMessages(store, UUID::randomUUID);
    new MessageManager(new EngineLine(), NOBODY, topic(), messages, () -> engine).close();
    messages.throwFailure();
  }

  void forget() {
    EngineTopics.forget(engine, topic());
  }
}
