package io.funnelroom.activity;

import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Which lines of a history are asked for; an empty set asks for all.
 *
 * @param by by these people
 * @param fields of these fields, by key
 * @param kinds of these kinds; those that are noise unless asked for have to be named
 * @param from on this day or later; null for any
 * @param to on this day or earlier; null for any
 */
public record HistoryFilter(
    Set<PersonId> by, Set<String> fields, Set<String> kinds, LocalDate from, LocalDate to) {

  /** A card that changed its place in its column says nothing about the deal. */
  static final String NOISE = "reordered";

  /** Everything but noise. */
  public static final HistoryFilter ALL =
      new HistoryFilter(Set.of(), Set.of(), Set.of(), null, null);

  public HistoryFilter {
    by = Set.copyOf(by);
    fields = Set.copyOf(fields);
    kinds = Set.copyOf(kinds);
  }

  /** The same, by these people. */
  public HistoryFilter by(Set<PersonId> people) {
    return new HistoryFilter(people, fields, kinds, from, to);
  }

  /** The same, of these fields. */
  public HistoryFilter ofFields(Set<String> keys) {
    return new HistoryFilter(by, keys, kinds, from, to);
  }

  /** The same, of these kinds. */
  public HistoryFilter ofKinds(Set<String> wanted) {
    return new HistoryFilter(by, fields, wanted, from, to);
  }

  /** The same, on these days; null leaves an end open. */
  public HistoryFilter between(LocalDate first, LocalDate last) {
    return new HistoryFilter(by, fields, kinds, first, last);
  }

  /** Whether the line is asked for, by people who count their days in this zone. */
  public boolean matches(HistoryEntry entry, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(entry.at(), zone);
    return (by.isEmpty() || by.contains(entry.by()))
        && (fields.isEmpty() || entry.field() != null && fields.contains(entry.field()))
        && (kinds.isEmpty() ? !NOISE.equals(entry.kind()) : kinds.contains(entry.kind()))
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
