package io.funnelroom.shell.day;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.DuePeriod;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.TaskOfDeal;
import io.funnelroom.deals.TaskPeriod;
import io.funnelroom.deals.Tasks;
import io.funnelroom.deals.discussion.Mention;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.shell.day.Day.Named;
import io.funnelroom.shell.day.Day.Part;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a person's day holds. */
@Component
class Days {

  /** More than anybody does in a day; each list says how many there are in all. */
  private static final int MOST = 50;

  private static final List<DealSort> BY_DUE_DATE = List.of(new DealSort(DealField.DUE, false));

  private final Tasks tasks;
  private final Deals deals;
  private final Mentions mentions;
  private final MoveWishes wishes;

  Days(Tasks tasks, Deals deals, Mentions mentions, MoveWishes wishes) {
    this.tasks = tasks;
    this.deals = deals;
    this.mentions = mentions;
    this.wishes = wishes;
  }

  /**
   * The day as it is now.
   *
   * @param now the person's own time
   * @param over whether their working day is over
   */
  Day of(Person person, ZonedDateTime now, boolean over) {
    LocalDate today = now.toLocalDate();
    Part<DealRow> stale = stale(person, today);
    return new Day(
        today,
        over,
        tasks(person, TaskPeriod.late(today)),
        tasks(person, TaskPeriod.on(today)),
        stale,
        mentions(person),
        Part.of(wishes.waitingFor(person)),
        over ? behind(person, now, stale.items()) : Part.of(List.of()));
  }

  /** What was due by today or is stale, and has not been touched since the day began. */
  private Part<DealRow> behind(Person person, ZonedDateTime now, List<DealRow> stale) {
    LocalDate today = now.toLocalDate();
    DealFilter due = own(person).due(new DuePeriod.Between(null, today));
    return Part.of(
        Stream.concat(deals.list(person, due, BY_DUE_DATE, 0, MOST).stream(), stale.stream())
            .distinct()
            .filter(deal -> deal.changedAt().atZone(now.getZone()).toLocalDate().isBefore(today))
            .toList());
  }

  private Part<TaskOfDeal> tasks(Person person, TaskPeriod period) {
    return part(
        tasks.openOf(person, person.id(), period, MOST),
        () -> tasks.countOpenOf(person, person.id(), period));
  }

  /** The room's own day may be another one than the person's. */
  private Part<DealRow> stale(Person person, LocalDate today) {
    DealFilter filter = own(person).stale(true);
    List<DealRow> rows = deals.list(person, filter, BY_DUE_DATE, 0, MOST);
    return rows.size() < MOST
        ? Part.of(rows.stream().filter(deal -> deal.staleOn(today)).toList())
        : new Part<>(rows, deals.count(person, filter));
  }

  private Part<Named> mentions(Person person) {
    List<Mention> unread = mentions.unread(person, MOST);
    List<DealId> named = unread.stream().map(Mention::deal).distinct().toList();
    Map<DealId, DealRow> rows =
        deals.findAll(person, named).stream()
            .collect(Collectors.toMap(DealRow::id, Function.identity()));
    return part(
        unread.stream()
            .filter(mention -> rows.containsKey(mention.deal()))
            .map(mention -> new Named(mention, rows.get(mention.deal())))
            .toList(),
        () -> mentions.countUnread(person));
  }

  /** Counts only where there may be more than were read. */
  private static <T> Part<T> part(List<T> items, IntSupplier count) {
    return items.size() < MOST ? Part.of(items) : new Part<>(items, count.getAsInt());
  }

  private static DealFilter own(Person person) {
    return DealFilter.ALL.withOutcomes(Set.of(Outcome.OPEN)).ownedBy(Set.of(person.id()));
  }
}
