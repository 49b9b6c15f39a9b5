package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateReport;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a gate asks for. A line stays as it is while the person types in it. */
final class GateLines extends UnorderedList {

  private final MoveParts parts;
  private final OpenDeal deal;
  private final Map<String, GateLine> lines = new LinkedHashMap<>();

  GateLines(MoveParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    addClassName("gate-lines");
    getElement().setAttribute("aria-label", getTranslation("gate.items"));
  }

  /** Shows what the gate found in the deal as it is now. */
  void show(DealRow row, GateReport report) {
    List<String> keys = report.lines().stream().map(line -> line.item().key()).toList();
    if (!keys.equals(List.copyOf(lines.keySet()))) {
      removeAll();
      lines.clear();
      for (GateReport.Line each : report.lines()) {
        GateLine line = new GateLine(parts, deal, each.item());
        lines.put(each.item().key(), line);
        add(line);
      }
    }
    report.lines().forEach(each -> lines.get(each.item().key()).show(row, each.done()));
  }

  /** Lets the person begin at once. */
  void focus() {
    lines.values().stream().filter(GateLine::focus).findFirst();
  }
}
