package io.funnelroom.imports;

import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NameAndContact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the deals that rows are about: by id, or else by name and contact. Two rows of one file
 * that name different ids are two deals, whatever else they say.
 */
final class KnownDeals {
  private final BulkDeals deals;
  private final Function<Collection<DealId>, List<DealRow>> read;
  private final Set<DealId> namedByThisFile = new HashSet<>();

  /**
   * Knows none yet.
   *
   * @param read how deals are read: only looked at, or held against everybody else
   */
  KnownDeals(BulkDeals deals, Function<Collection<DealId>, List<DealRow>> read) {
    this.deals = deals;
    this.read = read;
  }

  /** The deals of a batch that are here already, by row number. */
  Map<Integer, DealRow> find(List<ReadRow> batch) {
    List<ReadRow> rows = batch.stream().filter(ReadRow::comesIn).toList();
    Map<DealId, DealRow> byId =
        rowsOf(rows.stream().map(ReadRow::id).filter(Objects::nonNull).toList());
    List<ReadRow> others = rows.stream().filter(row -> !byId.containsKey(row.id())).toList();
    Map<NameAndContact, DealId> byName =
        deals.findByNameAndContact(others.stream().map(ReadRow::nameAndContact).toList());
    Map<DealId, DealRow> named = rowsOf(byName.values().stream().distinct().toList());
    Map<Integer, DealRow> found = new HashMap<>();
    for (ReadRow row : rows) {
      DealRow deal = byId.get(row.id());
      DealRow sameName = named.get(byName.get(row.nameAndContact()));
      if (deal != null) {
        found.put(row.number(), deal);
      } else if (sameName != null && isNamed(sameName, row) && !bothNamed(row, sameName)) {
        found.put(row.number(), sameName);
      }
    }
    return found;
  }

  /** Remembers that a row has brought its own id. */
  void brought(ReadRow row) {
    if (row.id() != null) {
      namedByThisFile.add(row.id());
    }
  }

  /** Somebody may have given it another name before it was held. */
  private static boolean isNamed(DealRow deal, ReadRow row) {
    return new NameAndContact(deal.name(), deal.contact().name())
        .folded()
        .equals(row.nameAndContact());
  }

  private boolean bothNamed(ReadRow row, DealRow deal) {
    return row.id() != null && namedByThisFile.contains(deal.id());
  }

  private Map<DealId, DealRow> rowsOf(List<DealId> ids) {
    Map<DealId, DealRow> rows = new HashMap<>();
    if (!ids.isEmpty()) {
      read.apply(ids).forEach(deal -> rows.put(deal.id(), deal));
    }
    return rows;
  }
}
