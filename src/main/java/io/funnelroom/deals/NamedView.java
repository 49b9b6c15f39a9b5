package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * A way to look at the pipeline that somebody gave a name.
 *
 * @param shared whether the whole team sees it; otherwise only its owner
 * @param query the query of the address that shows it
 * @param position its place among its owner's views, from 1
 * @param version grows with every change
 */
public record NamedView(
    long id,
    String name,
    PersonId owner,
    boolean shared,
    String query,
    int position,
    long version,
    Instant createdAt,
    Instant changedAt) {

  static final int LONGEST_NAME = 60;
  static final int LONGEST_QUERY = 4000;

  /** Whether the person may see the view. */
  boolean isSeenBy(PersonId person) {
    return shared || owner.equals(person);
  }

  /** The same view under another name. */
  NamedView named(String other) {
    return with(checkedName(other), shared, query);
  }

  /** The same view of something else. */
  NamedView showing(String other) {
    return with(name, shared, checkedQuery(other));
  }

  /** The same view for the whole team, or for its owner alone. */
  NamedView sharedWithTeam(boolean team) {
    return with(name, team, query);
  }

  static String checkedName(String name) {
    String kept = name == null ? "" : name.strip();
    if (kept.isEmpty()) {
      throw new RuleViolation("view.name.needed");
    }
    if (kept.length() > LONGEST_NAME) {
      throw new RuleViolation("view.name.too-long", LONGEST_NAME);
    }
    return kept;
  }

  static String checkedQuery(String query) {
    if (query.length() > LONGEST_QUERY) {
      throw new RuleViolation("view.too-much");
    }
    return query;
  }

  private NamedView with(String otherName, boolean team, String otherQuery) {
    return new NamedView(
        id, otherName, owner, team, otherQuery, position, version, createdAt, changedAt);
  }
}
