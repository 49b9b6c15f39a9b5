package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Origin;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One change of one field.
 *
 * @param before the value in the field's own type (see {@link DealRow#value}); null for none
 * @param after the value since, in the same way
 * @param origin how it came about
 * @param note why, in the words of who did it; null when they did not say
 * @param waived of a stage move, keys of the gate items that it passed without
 */
public record FieldChange(
    PersonId by,
    Instant at,
    Object before,
    Object after,
    Origin origin,
    String note,
    List<String> waived) {

  public FieldChange {
    waived = List.copyOf(waived);
  }
}
