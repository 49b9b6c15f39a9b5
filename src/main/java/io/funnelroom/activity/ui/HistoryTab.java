package io.funnelroom.activity.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.ui.page.DealTab;
import io.funnelroom.deals.ui.page.OpenDeal;

/** The tab of the deal page that shows everything that happened to the deal. */
@org.springframework.stereotype.Component
class HistoryTab implements DealTab {

  private final HistoryParts parts;

  HistoryTab(HistoryParts parts) {
    this.parts = parts;
  }

  @Override
  public String key() {
    return "history";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Component content(OpenDeal deal) {
    return new HistoryPane(parts, deal);
  }
}
