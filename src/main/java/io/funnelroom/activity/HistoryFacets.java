package io.funnelroom.activity;

import io.funnelroom.team.PersonId;
import java.util.Set;

/** What occurs in a deal's history, and so can be filtered by. */
public record HistoryFacets(Set<PersonId> people, Set<String> fields, Set<String> kinds) {

  public HistoryFacets {
    people = Set.copyOf(people);
    fields = Set.copyOf(fields);
    kinds = Set.copyOf(kinds);
  }
}
