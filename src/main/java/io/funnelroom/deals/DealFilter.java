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
 * @param due when the key action is due
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
    DuePeriod due,
    BigDecimal amountFrom,
    BigDecimal amountTo,
    boolean stale,
    boolean archived) {

  /** Every living deal. */
  public static final DealFilter ALL =
      new DealFilter(
          "", Set.of(), Set.of(), Set.of(), Set.of(), DuePeriod.ANY, null, null, false, false);

  public DealFilter {
    search = search == null ? "" : search.strip();
    stages = Set.copyOf(stages);
    outcomes = Set.copyOf(outcomes);
    owners = Set.copyOf(owners);
    sources = Set.copyOf(sources);
    due = due == null ? DuePeriod.ANY : due;
    amountFrom = amountFrom == null ? null : amountFrom.stripTrailingZeros();
    amountTo = amountTo == null ? null : amountTo.stripTrailingZeros();
  }

  /** Whether a list with this filter shows the deal, as the database would answer on that day. */
  public boolean matches(DealRow deal, LocalDate today) {
    return DealMatch.matches(this, deal, today);
  }

  /** The same filter with another search text. */
  public DealFilter searching(String text) {
    return new DealFilter(
        text, stages, outcomes, owners, sources, due, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for deals in one of these stages. */
  public DealFilter inStages(Set<Stage> any) {
    return new DealFilter(
        search, any, outcomes, owners, sources, due, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for deals that stand like one of these. */
  public DealFilter withOutcomes(Set<Outcome> any) {
    return new DealFilter(
        search, stages, any, owners, sources, due, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for deals of one of these people. */
  public DealFilter ownedBy(Set<PersonId> any) {
    return new DealFilter(
        search, stages, outcomes, any, sources, due, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for deals from one of these classes of sources. */
  public DealFilter from(Set<SourceClass> any) {
    return new DealFilter(
        search, stages, outcomes, owners, any, due, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for key actions due in this period. */
  public DealFilter due(DuePeriod period) {
    return new DealFilter(
        search, stages, outcomes, owners, sources, period, amountFrom, amountTo, stale, archived);
  }

  /** The same filter for amounts of at least and at most so much; null for no limit. */
  public DealFilter amount(BigDecimal least, BigDecimal greatest) {
    return new DealFilter(
        search, stages, outcomes, owners, sources, due, least, greatest, stale, archived);
  }

  /** The same filter with or without the deals that are not stale. */
  public DealFilter stale(boolean only) {
    return new DealFilter(
        search, stages, outcomes, owners, sources, due, amountFrom, amountTo, only, archived);
  }

  /** The same filter on the archive, or on the living deals. */
  public DealFilter archived(boolean archive) {
    return new DealFilter(
        search, stages, outcomes, owners, sources, due, amountFrom, amountTo, stale, archive);
  }
}
