package io.funnelroom.activity;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a deal, for one viewer. Of a deal that they may not see, nothing is known. */
@Service
@Transactional(readOnly = true)
public class History {

  private final Deals deals;
  private final ActivityTable table;

  History(Deals deals, ActivityTable table) {
    this.deals = deals;
    this.table = table;
  }

  /**
   * The newest lines that the filter leaves, newest first.
   *
   * @param olderThan the last line of the page before; null for the first page
   */
  public List<HistoryEntry> page(
      Person viewer, DealId deal, HistoryFilter filter, HistoryEntry olderThan, int limit) {
    return sees(viewer, deal) ? table.page(deal, filter, olderThan, limit) : List.of();
  }

  /** The latest changes of one field, newest first. */
  public List<HistoryEntry> ofField(Person viewer, DealId deal, DealField field, int limit) {
    Set<String> kinds =
        field == DealField.FOLLOWUP
            ? HistoryEntry.CHANGES_OF_FOLLOW_UPS
            : HistoryEntry.CHANGES_OF_FIELDS;
    HistoryFilter filter = HistoryFilter.ALL.ofFields(Set.of(field.key())).ofKinds(kinds);
    return page(viewer, deal, filter, null, limit);
  }

  /** What the whole history can be filtered by. */
  public HistoryFacets facets(Person viewer, DealId deal) {
    return sees(viewer, deal) ? table.facets(deal) : HistoryFacets.NONE;
  }

  private boolean sees(Person viewer, DealId deal) {
    return deals.find(viewer, deal).isPresent();
  }
}
