package io.funnelroom.deals;

import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deals as one person may see them. What may not be seen is not found. */
@Service
@Transactional(readOnly = true)
public class Deals {

  private final JdbcClient jdbc;
  private final DealTable table;
  private final FollowUpTable followUps;
  private final AccessPolicy policy;
  private final Clock clock;

  Deals(
      JdbcClient jdbc, DealTable table, FollowUpTable followUps, AccessPolicy policy, Clock clock) {
    this.jdbc = jdbc;
    this.table = table;
    this.followUps = followUps;
    this.policy = policy;
    this.clock = clock;
  }

  /** The deal, if there is one that the viewer may see. */
  public Optional<DealRow> find(Person viewer, DealId id) {
    return policy.maySeeDeals(viewer) ? table.find(id) : Optional.empty();
  }

  /** Those of the deals that exist and that the viewer may see, in no particular order. */
  public List<DealRow> findAll(Person viewer, Collection<DealId> ids) {
    return policy.maySeeDeals(viewer) ? table.findAll(ids) : List.of();
  }

  /** A stretch of the filtered deals in this order, then by id. */
  public List<DealRow> list(
      Person viewer, DealFilter filter, List<DealSort> order, int offset, int limit) {
    return policy.maySeeDeals(viewer)
        ? query(filter).rows(order, offset, limit).query(DealColumns::row).list()
        : List.of();
  }

  /** A stretch of one column of the board, in the order in which its cards stand. */
  public List<DealRow> column(
      Person viewer, DealFilter filter, Stage column, int offset, int limit) {
    return policy.maySeeDeals(viewer)
        ? query(filter).cards(column, offset, limit).query(DealColumns::row).list()
        : List.of();
  }

  /** How many of the filtered cards stand above this one in its column of the board. */
  public int placeInColumn(Person viewer, DealFilter filter, DealRow deal) {
    return policy.maySeeDeals(viewer)
        ? query(filter).cardsAbove(deal).query(Integer.class).single()
        : 0;
  }

  /** The figures of the board's columns, those without a deal left out. */
  public Map<Stage, DealTotals> columnTotals(Person viewer, DealFilter filter) {
    return policy.maySeeDeals(viewer) ? DealTotalsQuery.columns(query(filter)) : Map.of();
  }

  /** How many days the deal has been in each stage so far, from the record of its moves. */
  public Map<Stage, Long> daysInStages(Person viewer, DealId id) {
    return policy.maySeeDeals(viewer) ? StageDays.of(jdbc, id, clock) : Map.of();
  }

  /** Hands every filtered deal over, in this order, without holding them all at once. */
  public void forEach(
      Person viewer, DealFilter filter, List<DealSort> order, Consumer<DealRow> consumer) {
    if (policy.maySeeDeals(viewer)) {
      try (Stream<DealRow> rows = query(filter).allRows(order).query(DealColumns::row).stream()) {
        rows.forEach(consumer);
      }
    }
  }

  /** The ids of the filtered deals in this order, so many at the most. */
  public List<DealId> ids(Person viewer, DealFilter filter, List<DealSort> order, int atMost) {
    return policy.maySeeDeals(viewer)
        ? query(filter).ids(order, atMost).query(String.class).list().stream()
            .map(DealId::new)
            .toList()
        : List.of();
  }

  /** Where the deal stands among the filtered ones in this order, from 0; empty if it does not. */
  public OptionalInt position(Person viewer, DealFilter filter, List<DealSort> order, DealId deal) {
    return policy.maySeeDeals(viewer)
        ? query(filter).position(order, deal).query(Integer.class).list().stream()
            .mapToInt(place -> place - 1)
            .findFirst()
        : OptionalInt.empty();
  }

  /** How many deals the filter leaves. */
  public int count(Person viewer, DealFilter filter) {
    return policy.maySeeDeals(viewer) ? query(filter).count().query(Integer.class).single() : 0;
  }

  /** Count, sum and weighted sum of what the filter leaves. */
  public DealTotals totals(Person viewer, DealFilter filter) {
    return policy.maySeeDeals(viewer) ? DealTotalsQuery.totals(query(filter)) : DealTotals.NONE;
  }

  /**
   * The figures of what the filter leaves: by stage or source in their order, or by owner, the
   * greatest first. Deals in which the field is empty come last.
   *
   * @throws IllegalArgumentException for other fields
   */
  public List<DealGroup> groupTotals(Person viewer, DealFilter filter, DealField field) {
    return policy.maySeeDeals(viewer) ? DealTotalsQuery.groups(query(filter), field) : List.of();
  }

  /** All follow-ups of a deal, the latest first. */
  public List<FollowUp> followUps(Person viewer, DealId id) {
    return policy.maySeeDeals(viewer)
        ? followUps.ofDeal(id).stream().map(FollowUpEntry::said).toList()
        : List.of();
  }

  private DealQuery query(DealFilter filter) {
    return new DealQuery(jdbc, filter, LocalDate.now(clock));
  }
}
