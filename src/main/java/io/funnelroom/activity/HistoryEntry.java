package io.funnelroom.activity;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Origin;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of a deal's history.
 *
 * @param kind what happened, such as {@code changed}; said by {@code history.kind.<kind>}
 * @param field key of the field that it concerns; null for none
 * @param before what there was, of a deal's field as {@code StoredValue} writes it; null for
 *     nothing
 * @param after what there is since, in the same way
 * @param note why, in the words of who did it; null when they did not say
 * @param waived the gate items that a stage move passed without
 */
public record HistoryEntry(
    long id,
    String kind,
    String field,
    String before,
    String after,
    String note,
    List<String> waived,
    Origin origin,
    PersonId by,
    Instant at) {

  public HistoryEntry {
    waived = List.copyOf(waived);
  }

  /** The deal's field that it concerns, if it is one. */
  public Optional<DealField> dealField() {
    return field == null ? Optional.empty() : DealField.ofKey(field);
  }
}
