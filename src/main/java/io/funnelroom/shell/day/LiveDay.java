package io.funnelroom.shell.day;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.ScreenReading;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.WorkingDay;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A person's day on one open screen: read again whenever something happened that belongs on it, and
 * when their own clock says so.
 */
public final class LiveDay {

  private final DayParts parts;
  private final Person person;
  private final ZoneId browser;
  private final ScreenReading<Day> reading;
  private final Registration watching;
  private final List<Consumer<Day>> readers = new CopyOnWriteArrayList<>();
  private final List<Consumer<Day>> reminders = new CopyOnWriteArrayList<>();
  private volatile WorkingDay working;
  private volatile Day day;

  LiveDay(DayParts parts, Person person, UI ui) {
    this.parts = parts;
    this.person = person;
    browser = zoneOf(ui, parts.clock().getZone());
    day = find();
    reading = parts.screens().reading(parts.screens().pace(ui), this::find, this::show);
    watching = new DayWatch(person, parts.people(), this::day, this::ask).on(parts);
  }

  /** How many things wait for the person, now and whenever that changes. */
  public Registration count(Consumer<Integer> reader) {
    return follow(read -> reader.accept(read.count()));
  }

  /** Hears, once their working day is over, how many deals of theirs are behind, if any are. */
  public Registration remind(Consumer<Integer> reader) {
    Consumer<Day> reminder = read -> reader.accept(read.behind().count());
    reminders.add(reminder);
    return () -> reminders.remove(reminder);
  }

  /** Shows the day now and whenever it is another one. */
  Registration follow(Consumer<Day> reader) {
    readers.add(reader);
    reader.accept(day);
    return () -> readers.remove(reader);
  }

  Day day() {
    return day;
  }

  /** The person's own time. */
  ZonedDateTime now() {
    return working.at(parts.clock().instant(), browser);
  }

  /** The person as they are now. */
  Person person() {
    return parts.people().find(person.id()).orElse(person);
  }

  /** Reads the day at once, in the screen's UI: after what the person did themselves. */
  void read() {
    reading.now();
  }

  /** Another day has begun, or this one has ended: the clock says so, no change does. */
  void look() {
    ZonedDateTime now = now();
    if (!now.toLocalDate().equals(day.date()) || working.isOverAt(now) != day.over()) {
      ask();
    }
  }

  /** Has the day read soon. */
  void ask() {
    reading.ask();
  }

  boolean isOf(PersonId who) {
    return person.id().equals(who);
  }

  void end() {
    watching.remove();
  }

  private void show(Day read) {
    Day before = day;
    day = read;
    readers.forEach(reader -> reader.accept(day));
    boolean ended = !before.over() && day.over() && before.date().equals(day.date());
    if (ended && day.behind().count() > 0) {
      reminders.forEach(reminder -> reminder.accept(day));
    }
  }

  private Day find() {
    working = parts.workingDays().of(person.id());
    ZonedDateTime now = now();
    return parts.days().of(person(), now, working.isOverAt(now));
  }

  private static ZoneId zoneOf(UI ui, ZoneId otherwise) {
    try {
      String zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
      return zone == null || zone.isEmpty() ? otherwise : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return otherwise;
    }
  }
}
