package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.collaborationengine.MapChangeEvent;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.team.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * One open screen's share in a record's drafts: it tells what its person types and hears what
 * others do. All methods may be called from any thread.
 */
public final class DraftSeat {

  private static final String MAP = "drafts";
  private static final Duration GONE = Duration.ofSeconds(7);

  private final String record;
  private final String id = UUID.randomUUID().toString();
  private final PersonId person;
  private final ScreenPace pace;
  private final Consumer<List<Draft>> onOthers;
  private final EngineLine line = new EngineLine();
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, Draft> others = new ConcurrentSkipListMap<>();
  private final Registration connection;
  private final Consumer<DraftSeat> onLeave;
  private CollaborationMap shared;
  private Instant reached;
  private boolean hidden;
  private volatile boolean stale;

  DraftSeat(
      CollaborationEngine engine,
      String topic,
      String record,
      PersonId person,
      ScreenPace pace,
      Instant now,
      Consumer<List<Draft>> onOthers,
      Consumer<DraftSeat> onLeave) {
    this.record = record;
    this.person = person;
    this.pace = pace;
    this.reached = now;
    this.onOthers = onOthers;
    this.onLeave = onLeave;
    UserInfo user = new UserInfo(person.toString());
    connection = engine.openTopicConnection(line, topic, user, this::begin);
  }

  /** The person has typed this into the field and not saved it yet. */
  public void type(String field, String text) {
    String kept = Drafts.cut(text);
    line.run(
        () -> {
          if (!kept.equals(typed.put(field, kept))) {
            share(field, kept);
          }
        });
  }

  /** What the person typed into the field is saved or given up. */
  public void clear(String field) {
    line.run(
        () -> {
          if (typed.remove(field) != null && shared != null) {
            shared.remove(key(field));
          }
        });
  }

  /** The screen closes; others see its drafts no more. */
  public void leave() {
    onLeave.accept(this);
    line.run(connection::remove);
  }

  /** Hides the drafts of a screen that is cut off, until it is back. */
  void look(Instant now) {
    boolean reachable = pace.reachesScreen();
    line.run(
        () -> {
          if (reachable) {
            reached = now;
          }
          boolean gone = reached.isBefore(now.minus(GONE));
          if (gone != hidden) {
            hidden = gone;
            typed.forEach(gone ? this::withdraw : this::share);
          }
        });
  }

  private Registration begin(TopicConnection topic) {
    shared = topic.getNamedMap(MAP);
    shared.subscribe(this::hear);
    typed.forEach(this::share);
    return () -> shared = null;
  }

  private void share(String field, String text) {
    if (shared != null && !hidden) {
      shared.put(key(field), new Typed(person.value(), text), EntryScope.CONNECTION);
    }
  }

  private void withdraw(String field, String text) {
    if (shared != null) {
      shared.remove(key(field));
    }
  }

  private void hear(MapChangeEvent event) {
    String[] parts = event.getKey().split("\n", 3);
    if (parts[0].equals(record) && !parts[2].equals(id)) {
      Typed now = event.getValue(Typed.class);
      if (now == null) {
        others.remove(event.getKey());
      } else {
        others.put(event.getKey(), new Draft(new PersonId(now.by), parts[1], now.text));
      }
      tell();
    }
  }

  /** Shows the others' drafts with the screen's next batch; many keystrokes in between are one. */
  private void tell() {
    if (!stale) {
      stale = true;
      pace.rideAlong(
          () -> {
            stale = false;
            onOthers.accept(List.copyOf(others.values()));
          });
    }
  }

  private String key(String field) {
    return String.join("\n", record, field, id);
  }

  /** What travels; each seat writes under a key of its own, so that nobody's text is lost. */
  private record Typed(long by, String text) {}
}
