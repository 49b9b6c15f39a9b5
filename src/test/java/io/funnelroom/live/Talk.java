package io.funnelroom.live;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.UUID;

/** What the browser does with a conversation, for tests without one. */
public final class Talk {

  private Talk() {}

  /** Sends what was written in the field. */
  public static MessageAnswer say(MessageBox box, String text, UUID id) {
    return box.send(text, id.toString());
  }

  /** The names that the field offers after an @. */
  public static List<String> offered(MessageBox box) {
    return box.colleagues().stream().map(MessageBox.Colleague::name).toList();
  }

  /** The person has the conversation before their eyes. */
  public static void see() {
    _get(Conversation.class).attended();
  }

  /** Whether the engine holds the record's conversation in memory. */
  public static boolean isHeld(String record) {
    return EngineTopics.knows(
        CollaborationEngine.getInstance(VaadinService.getCurrent()), "conversation-" + record);
  }
}
