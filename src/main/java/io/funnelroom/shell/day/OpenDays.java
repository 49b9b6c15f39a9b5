package io.funnelroom.shell.day;

import com.vaadin.flow.component.UI;
import io.funnelroom.team.Person;
import io.funnelroom.team.WorkingDayChosen;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The day of whoever looks at a screen, one for each that is open. */
@Component
public class OpenDays {

  private static final int LOOK_SECONDS = 20;

  private final DayParts parts;
  private final Map<UI, LiveDay> open = new ConcurrentHashMap<>();

  OpenDays(DayParts parts) {
    this.parts = parts;
  }

  /** The person's day on this screen; it ends with the screen. */
  public LiveDay of(UI ui, Person person) {
    LiveDay known = open.get(ui);
    if (known != null) {
      return known;
    }
    LiveDay day = new LiveDay(parts, person, ui);
    open.put(ui, day);
    ui.addDetachListener(closed -> end(ui));
    return day;
  }

  @Scheduled(fixedDelay = LOOK_SECONDS * 1000)
  void look() {
    open.values().forEach(LiveDay::look);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(WorkingDayChosen event) {
    open.values().stream().filter(day -> day.isOf(event.person())).forEach(LiveDay::ask);
  }

  private void end(UI ui) {
    LiveDay day = open.remove(ui);
    if (day != null) {
      day.end();
    }
  }
}
