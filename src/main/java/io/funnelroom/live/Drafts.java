package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Shows people what others are typing into a record's fields before it is saved, through the
 * collaboration engine. Nothing of it is stored. Drafts of a browser that is gone disappear within
 * ten seconds and come back with it.
 */
@Service
public class Drafts {

  /** What is longer is cut. */
  static final int LONGEST = 2000;

  /** The engine never frees a topic, so that records share some. */
  private static final int TOPICS = 256;

  private static final int LOOK_SECONDS = 3;

  private final Screens screens;
  private final Clock clock;
  private final Set<DraftSeat> seats = ConcurrentHashMap.newKeySet();

  Drafts(Screens screens, Clock clock) {
    this.screens = screens;
    this.clock = clock;
  }

  /**
   * Seats a person's screen at a record's drafts, until {@link DraftSeat#leave} or until the
   * component is detached. Call it when the component is attached, in its UI.
   *
   * @param screen what shows the drafts
   * @param record the record's id: {@code SF001}
   * @param onOthers runs in the screen's UI with all drafts of the others, whenever one of them
   *     changes; the person's own ones of another tab count as another's
   * @throws IllegalStateException when the component is not attached
   */
  public DraftSeat enter(
      Component screen, String record, Person person, Consumer<List<Draft>> onOthers) {
    UI ui = screen.getUI().orElseThrow(() -> new IllegalStateException("not attached"));
    CollaborationEngine engine = CollaborationEngine.getInstance(ui.getSession().getService());
    DraftSeat seat = enter(engine, record, person, screens.pace(ui), onOthers);
    screen.addDetachListener(
        gone -> {
          gone.unregisterListener();
          seat.leave();
        });
    return seat;
  }

  DraftSeat enter(
      CollaborationEngine engine,
      String record,
      Person person,
      ScreenPace pace,
      Consumer<List<Draft>> onOthers) {
    DraftSeat seat =
        new DraftSeat(
            engine,
            "drafts-" + Math.floorMod(record.hashCode(), TOPICS),
            record,
            person.id(),
            pace,
            clock.instant(),
            onOthers,
            seats::remove);
    seats.add(seat);
    return seat;
  }

  @Scheduled(fixedDelay = LOOK_SECONDS * 1000)
  void look() {
    seats.forEach(seat -> seat.look(clock.instant()));
  }

  /** The text as it travels: a character of two halves stays whole. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, half ? LONGEST - 1 : LONGEST);
  }
}
