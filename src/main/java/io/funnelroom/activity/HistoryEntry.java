package io.funnelroom.activity;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Origin;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The kinds of line that say what a field was and is; a stage has its own three. */
  static final Set<String> CHANGES_OF_FIELDS = Set.of("changed", "moved", "moved-back", "let-pass");

  /** The kinds of line that say what became of the follow-ups, of which a deal has many. */
  static final Set<String> CHANGES_OF_FOLLOW_UPS =
      Set.of("followup-added", "followup-changed", "followup-removed");

  public HistoryEntry {
    waived = List.copyOf(waived);
  }

  /** The deal's field that it concerns, if it is one. */
  public Optional<DealField> dealField() {
    return field == null ? Optional.empty() : DealField.ofKey(field);
  }

  /** Whether a field of the deal has another value since; not so what is only noted about one. */
  public boolean isChangeOfField() {
    return CHANGES_OF_FIELDS.contains(kind) && dealField().isPresent();
  }
}
