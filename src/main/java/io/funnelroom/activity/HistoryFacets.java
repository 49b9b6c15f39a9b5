package io.funnelroom.activity;

import io.funnelroom.team.PersonId;
import java.util.HashSet;
import java.util.Set;

/** What occurs in a deal's history, and so can be filtered by. */
public record HistoryFacets(Set<PersonId> people, Set<String> fields, Set<String> kinds) {

  /** Nothing. */
  public static final HistoryFacets NONE = new HistoryFacets(Set.of(), Set.of(), Set.of());

  public HistoryFacets {
    people = Set.copyOf(people);
    fields = Set.copyOf(fields);
    kinds = Set.copyOf(kinds);
  }

  /** These, and what occurs in this line. */
  public HistoryFacets with(HistoryEntry entry) {
    return new HistoryFacets(
        and(people, entry.by()), and(fields, entry.field()), and(kinds, entry.kind()));
  }

  private static <T> Set<T> and(Set<T> all, T one) {
    if (one == null || all.contains(one)) {
      return all;
    }
    Set<T> more = new HashSet<>(all);
    more.add(one);
    return more;
  }
}
