package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.MessageManager;
import com.vaadin.collaborationengine.UserInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The conversations that are open on this node's screens. The collaboration engine brings what one
 * screen says to the others; what was said at other nodes is fetched when word of it arrives. When
 * the last screen closes a conversation, the engine forgets it.
 */
@Service
public class Conversations {

  private static final UserInfo NOBODY = new UserInfo("");

  private final Map<String, Room> rooms = new HashMap<>();

  /**
   * Shows on every screen of this node what was said in this record's conversation, wherever it was
   * said. Called when word of a message arrives, by a module's {@link ChangeListener}.
   *
   * @param store reads the record's messages, whoever looks at them
   * @throws RuntimeException when the messages cannot be read now
   */
  public void arrived(String record, MessageStore store) {
    Room room;
    synchronized (rooms) {
      room = rooms.get(record);
      if (room == null) {
        return;
      }
      room.guests++;
    }
    try {
      room.catchUp(store);
    } finally {
      leave(record);
    }
  }

  /** A screen opens the conversation; the topic that it listens to. */
  String enter(CollaborationEngine engine, String record) {
    synchronized (rooms) {
      Room room = rooms.computeIfAbsent(record, id -> new Room(engine, id));
      room.guests++;
      return room.topic;
    }
  }

  /** Somebody who entered is gone. */
  void leave(String record) {
    synchronized (rooms) {
      Room room = rooms.get(record);
      room.guests--;
      if (room.guests == 0) {
        rooms.remove(record);
        EngineTopics.forget(room.engine, room.topic);
      }
    }
  }

  private static final class Room {

    private final CollaborationEngine engine;
    private final String topic;
    private int guests;

    Room(CollaborationEngine engine, String record) {
      this.engine = engine;
      topic = "conversation-" + record;
    }

    /** Somebody who only comes by makes the engine fetch what it does not have, for all. */
    void catchUp(MessageStore store) {
      StoredMessages messages = new StoredMessages(store, UUID::randomUUID);
      new MessageManager(new EngineLine(), NOBODY, topic, messages, () -> engine).close();
      messages.throwFailure();
    }
  }
}
