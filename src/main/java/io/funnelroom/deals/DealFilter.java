package io.funnelroom.deals;

import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which deals a list shows. An empty set, an empty text or null asks for nothing.
 *
 * @param search words that all occur in the deal's texts, whatever their case
 * @param dueFrom first day of the key action's due date
 * @param dueTo last day of the key action's due date
 * @param amountFrom least amount, in whatever currency
 * @param amountTo greatest amount, in whatever currency
 * @param stale only open deals that have gone without a follow-up for too long
 * @param archived the archive instead of the living deals
 */
public record DealFilter(
    String search,
    Set<Stage> stages,
    Set<Outcome> outcomes,
    Set<PersonId> owners,
    Set<SourceClass> sources,
    LocalDate dueFrom,
    LocalDate dueTo,
    BigDecimal amountFrom,
    BigDecimal amountTo,
    boolean stale,
    boolean archived) {

  /** Every living deal. */
  public static final DealFilter ALL =
      new DealFilter(
          "", Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, false, false);

  public DealFilter {
    search = search == null ? "" : search.strip();
    stages = Set.copyOf(stages);
    outcomes = Set.copyOf(outcomes);
    owners = Set.copyOf(owners);
    sources = Set.copyOf(sources);
  }

  /** The same filter with another search text. */
  public DealFilter searching(String text) {
    return new DealFilter(
        text,
        stages,
        outcomes,
        owners,
        sources,
        dueFrom,
        dueTo,
        amountFrom,
        amountTo,
        stale,
        archived);
  }

  /** Whether the filter leaves this deal. */
  public boolean matches(DealRow row, java.time.LocalDate today) {
    return row.archived() == archived;
  }
}
