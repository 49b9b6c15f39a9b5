package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that is to be done about a deal. The nearest open one is the deal's key action.
 *
 * @param id null until it is stored
 * @param text empty when only a day is known
 * @param owner who does it; null when the deal came in without an owner
 * @param due null when there is no day for it
 * @param doneAt null while it is open
 * @param doneBy null while it is open
 * @param version grows with every change of any field
 */
public record Task(
    TaskId id,
    DealId deal,
    String text,
    PersonId owner,
    LocalDate due,
    Instant doneAt,
    PersonId doneBy,
    boolean removed,
    PersonId createdBy,
    Instant createdAt,
    long version,
    Map<TaskField, FieldStamp> stamps) {

  /** The soonest first, those without a day after them; of the same day the oldest. */
  public static final Comparator<Task> NEAREST_FIRST =
      Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(task -> task.id().value());

  /** The open ones, the nearest first, then the done ones, the latest first. */
  public static final Comparator<Task> OPEN_FIRST =
      Comparator.comparing(Task::isDone)
          .thenComparing(Task::doneAt, Comparator.nullsFirst(Comparator.reverseOrder()))
          .thenComparing(NEAREST_FIRST);

  public Task {
    stamps = Map.copyOf(stamps);
  }

  /** What the deal itself says as its key action, as a task of the deal's owner. */
  static Task keyActionOf(DealRow deal, PersonId createdBy, Instant createdAt) {
    return new Task(
        null,
        deal.id(),
        deal.action(),
        deal.owner(),
        deal.due(),
        null,
        null,
        false,
        createdBy,
        createdAt,
        1,
        Map.of());
  }

  /**
   * The field's value: a text, {@link PersonId}, {@link LocalDate}, or for the state whether done.
   */
  public Object value(TaskField field) {
    return switch (field) {
      case TEXT -> text;
      case OWNER -> owner;
      case DUE -> due;
      case STATE -> isDone();
    };
  }

  /** The field's stamp. */
  public FieldStamp stamp(TaskField field) {
    return stamps.getOrDefault(field, FieldStamp.NEVER);
  }

  public boolean isDone() {
    return doneAt != null;
  }

  /** Whether it still has to be done. */
  public boolean isOpen() {
    return !isDone() && !removed;
  }

  /** Whether it is open and should have been done before this day. */
  public boolean isLateOn(LocalDate today) {
    return isOpen() && due != null && due.isBefore(today);
  }

  /** Whether nobody has changed the field, or removed the task, since it was like that. */
  boolean stillSays(Task seen, TaskField field) {
    return stamp(field).version() == seen.stamp(field).version() && removed == seen.removed;
  }

  /** The stamp of the last change of any field. */
  FieldStamp lastStamp() {
    return stamps.values().stream()
        .max(Comparator.comparing(FieldStamp::at))
        .orElse(FieldStamp.NEVER);
  }

  /** Whether it says neither what nor when. */
  boolean saysNothing() {
    return text.isEmpty() && due == null;
  }

  /**
   * The task with another text, owner or day.
   *
   * @throws RuleViolation when the field cannot hold the value, or would leave nothing to be said
   */
  Task with(TaskField field, Object value, Moment moment) {
    return switch (field) {
      case TEXT -> copy(needed(checked(value)), owner, due, doneAt, doneBy, removed, field, moment);
      case OWNER -> copy(text, neededOwner(value), due, doneAt, doneBy, removed, field, moment);
      case DUE -> {
        LocalDate day = (LocalDate) FieldRules.check(DealField.DUE, value).value();
        String said = day == null ? needed(text) : text;
        yield copy(said, owner, day, doneAt, doneBy, removed, field, moment);
      }
      case STATE -> throw new IllegalArgumentException("The state has acts of its own");
    };
  }

  /** The task as its deal's cell says it now: one that says nothing any more is removed. */
  Task saying(TaskField field, Object value, Moment moment) {
    Task here = removed ? removed(false, moment) : this;
    Task said =
        field == TaskField.TEXT
            ? here.copy(checked(value), owner, due, doneAt, doneBy, false, field, moment)
            : here.copy(text, owner, (LocalDate) value, doneAt, doneBy, false, field, moment);
    return said.saysNothing() ? said.removed(true, moment) : said;
  }

  /**
   * A task that somebody adds.
   *
   * @throws RuleViolation when it says nothing, or nobody does it
   */
  static Task added(DealId deal, NewTask wanted, Moment moment) {
    return new Task(
        null,
        deal,
        needed(checked(wanted.text())),
        neededOwner(wanted.owner()),
        (LocalDate) FieldRules.check(DealField.DUE, wanted.due()).value(),
        null,
        null,
        false,
        moment.by(),
        moment.at(),
        1,
        Map.of());
  }

  Task marked(boolean done, Moment moment) {
    Instant at = done ? moment.at() : null;
    PersonId by = done ? moment.by() : null;
    return copy(text, owner, due, at, by, removed, TaskField.STATE, moment);
  }

  Task removed(boolean away, Moment moment) {
    return copy(text, owner, due, doneAt, doneBy, away, TaskField.STATE, moment);
  }

  Task stored(TaskId under) {
    return new Task(
        under, deal, text, owner, due, doneAt, doneBy, removed, createdBy, createdAt, version,
        stamps);
  }

  private static String checked(Object text) {
    return (String) FieldRules.check(DealField.ACTION, text == null ? "" : text).value();
  }

  private static String needed(String said) {
    if (said.isEmpty()) {
      throw new RuleViolation("task.text.needed");
    }
    return said;
  }

  private static PersonId neededOwner(Object owner) {
    if (owner == null) {
      throw new RuleViolation("task.owner.needed");
    }
    return (PersonId) owner;
  }

  private Task copy(
      String says,
      PersonId whose,
      LocalDate day,
      Instant when,
      PersonId who,
      boolean away,
      TaskField changed,
      Moment moment) {
    Map<TaskField, FieldStamp> stamped = new EnumMap<>(TaskField.class);
    stamped.putAll(stamps);
    stamped.put(changed, stamp(changed).next(moment));
    return new Task(
        id, deal, says, whose, day, when, who, away, createdBy, createdAt, version + 1, stamped);
  }
}
