package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.ui.page.DealTab;
import io.funnelroom.deals.ui.page.OpenDeal;

/** The first tab of a deal: its fields, and all that goes on around them. */
@org.springframework.stereotype.Component
final class OverviewTab implements DealTab {

  private final OverviewParts parts;

  OverviewTab(OverviewParts parts) {
    this.parts = parts;
  }

  @Override
  public String key() {
    return "overview";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Component content(OpenDeal deal) {
    return new Overview(parts, deal);
  }
}
