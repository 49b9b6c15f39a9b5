package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The conversations that are open on this node's screens. The collaboration engine brings what one
 * screen says to the others; what was said at other nodes is fetched when word of it arrives. When
 * the last screen closes a conversation, the engine forgets it.
 */
@Service
public class Conversations {

  private final Map<String, OpenConversation> open = new HashMap<>();

  /**
   * Shows on every screen of this node what was said in this record's conversation, wherever it was
   * said. Called when word of a message arrives, by a module's {@link ChangeListener}.
   *
   * @param store reads the record's messages, whoever looks at them
   * @throws RuntimeException when the messages cannot be read now
   */
  public void arrived(String record, MessageStore store) {
    OpenConversation conversation;
    synchronized (open) {
      conversation = open.get(record);
      if (conversation == null) {
        return;
      }
      conversation.enter();
    }
    try {
      conversation.catchUp(store);
    } finally {
      leave(conversation);
    }
  }

  /**
   * A screen opens the conversation. Where the store has lost what other screens show, as after a
   * backup was brought back, the engine begins it anew from the store.
   */
  OpenConversation enter(CollaborationEngine engine, String record, MessageStore store) {
    OpenConversation known = known(record);
    boolean outdated = known != null && !known.agreesWith(store);
    synchronized (open) {
      if (outdated && open.remove(record, known)) {
        known.forget();
      }
      OpenConversation conversation =
          open.computeIfAbsent(record, id -> new OpenConversation(engine, id));
      conversation.enter();
      return conversation;
    }
  }

  /** Somebody who entered is gone. */
  void leave(OpenConversation conversation) {
    synchronized (open) {
      if (conversation.leave() && open.remove(conversation.record(), conversation)) {
        conversation.forget();
      }
    }
  }

  private OpenConversation known(String record) {
    synchronized (open) {
      return open.get(record);
    }
  }
}
