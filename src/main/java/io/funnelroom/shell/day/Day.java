package io.funnelroom.shell.day;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskId;
import io.funnelroom.deals.TaskOfDeal;
import io.funnelroom.deals.discussion.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What needs a person now.
 *
 * @param date which day it is where they are
 * @param over whether their working day is over
 * @param late their tasks that should have been done before
 * @param today their tasks that are due
 * @param stale their deals that nobody has followed up for too long
 * @param mentions where they were named and have not looked yet
 * @param waiting deals that wait at a gate for something that they can do
 * @param behind their deals that should have been brought up to date today and were not; empty
 *     until their working day is over
 */
record Day(
    LocalDate date,
    boolean over,
    Part<TaskOfDeal> late,
    Part<TaskOfDeal> today,
    Part<DealRow> stale,
    Part<Named> mentions,
    Part<MoveWishes.Waiting> waiting,
    Part<DealRow> behind) {

  /** How many things wait for the person; what is behind is among them already, or is no more. */
  int count() {
    return late.count() + today.count() + stale.count() + mentions.count() + waiting.count();
  }

  /** Whether nothing needs the person. */
  boolean isFree() {
    return count() == 0 && behind.count() == 0;
  }

  /** Whether it tells of this task. */
  boolean holds(TaskId task) {
    return tasks().anyMatch(task::equals);
  }

  /** The deals that it tells of. */
  Set<DealId> deals() {
    return Stream.of(
            Stream.of(late, today).flatMap(part -> part.items().stream()).map(TaskOfDeal::deal),
            Stream.of(stale, behind).flatMap(part -> part.items().stream()),
            mentions.items().stream().map(Named::deal),
            waiting.items().stream().map(MoveWishes.Waiting::deal))
        .flatMap(rows -> rows)
        .map(DealRow::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<TaskId> tasks() {
    return Stream.of(late, today)
        .flatMap(part -> part.items().stream())
        .map(TaskOfDeal::task)
        .map(Task::id);
  }

  /**
   * One list of the day.
   *
   * @param items the first of them
   * @param count how many there are
   */
  record Part<T>(List<T> items, int count) {

    Part {
      items = List.copyOf(items);
    }

    static <T> Part<T> of(List<T> all) {
      return new Part<>(all, all.size());
    }
  }

  /** A mention with the deal in whose discussion it was made. */
  record Named(Mention mention, DealRow deal) {}
}
