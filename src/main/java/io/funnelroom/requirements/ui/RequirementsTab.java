package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.ui.page.DealTab;
import io.funnelroom.deals.ui.page.OpenDeal;

/** The tab of the deal page for stage 3: what the customer said, and what they need. */
@org.springframework.stereotype.Component
class RequirementsTab implements DealTab {

  private final AnalysisParts parts;
  private final MatrixParts matrix;

  RequirementsTab(AnalysisParts parts, MatrixParts matrix) {
    this.parts = parts;
    this.matrix = matrix;
  }

  @Override
  public String key() {
    return "requirements";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component content(OpenDeal deal) {
    return new RequirementsPane(parts, matrix, deal);
  }
}
