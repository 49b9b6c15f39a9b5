package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import java.lang.reflect.Field;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the collaboration engine forget a topic that nobody listens to any more. By itself it never
 * does, and offers no way to ask for it: a deal's messages would stay in memory for as long as the
 * server runs.
 */
final class EngineTopics {

  private static final Logger log = LoggerFactory.getLogger(EngineTopics.class);
  private static final Field TOPICS = topics();

  private EngineTopics() {}

  /** Takes the topic out of the engine; whoever asks for it next finds a new, empty one. */
  static void forget(CollaborationEngine engine, String topic) {
    if (TOPICS != null) {
      of(engine).remove(topic);
    }
  }

  static boolean knows(CollaborationEngine engine, String topic) {
    return of(engine).containsKey(topic);
  }

  private static Map<?, ?> of(CollaborationEngine engine) {
    try {
      return (Map<?, ?>) TOPICS.get(engine);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static Field topics() {
    try {
      Field field = CollaborationEngine.class.getDeclaredField("topics");
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException | RuntimeException another) {
      log.warn("This collaboration engine keeps what it is told for as long as it runs", another);
      return null;
    }
  }
}
