package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.ui.page.DealTab;
import io.funnelroom.live.Drafts;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the deal page is put together from.
 *
 * @param tabs in their order
 */
@Component
record DealPageParts(DealSheetParts sheet, DealArchive archive, Drafts drafts, List<DealTab> tabs) {

  DealPageParts {
    tabs = tabs.stream().sorted(Comparator.comparingInt(DealTab::order)).toList();
  }

  /** The tab of this key; the first for any other. */
  DealTab tab(String key) {
    return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().orElse(tabs.getFirst());
  }
}
