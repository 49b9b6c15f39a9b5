package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * One committed change of one record. It names the record, never its content: whoever wants to show
 * it reads it for their own viewer.
 *
 * @param entity the kind of record: {@code deal}
 * @param id the record's id
 * @param version the record's version after the change
 * @param fields keys of the fields that changed
 */
public record Change(
    String entity,
    String id,
    long version,
    ChangeKind kind,
    Set<String> fields,
    PersonId by,
    Instant at) {

  /** The id of a change that touches many records at once. */
  public static final String MANY = "*";

  public Change {
    fields = Set.copyOf(fields);
  }

  /** A change of many records, after which a screen of that entity reads anew. */
  public static Change many(String entity, PersonId by, Instant at) {
    return new Change(entity, MANY, 0, ChangeKind.MANY, Set.of(), by, at);
  }
}
