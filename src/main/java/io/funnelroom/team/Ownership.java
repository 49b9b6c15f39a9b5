package io.funnelroom.team;

import java.util.Set;

/**
 * Whose a record is, as far as permission asks.
 *
 * @param owner who answers for it; null when nobody does yet
 * @param sharedWith colleagues who may work on it as its owner does
 */
public record Ownership(PersonId owner, Set<PersonId> sharedWith) {

  public Ownership {
    sharedWith = Set.copyOf(sharedWith);
  }

  /** Whether the person owns the record or shares it. */
  public boolean includes(PersonId person) {
    return person.equals(owner) || sharedWith.contains(person);
  }
}
