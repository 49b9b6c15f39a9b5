package io.funnelroom.deals;

import java.util.List;

/**
 * What the gates between two stages ask for and what of it is there.
 *
 * @param lines in the order of the stages
 */
public record GateReport(Stage from, Stage to, List<Line> lines) {

  public GateReport {
    lines = List.copyOf(lines);
  }

  /** Whether nothing is missing. */
  public boolean isPassed() {
    return lines.stream().allMatch(Line::done);
  }

  /** What is missing. */
  public List<GateItem> missing() {
    return lines.stream().filter(line -> !line.done).map(Line::item).toList();
  }

  /** The keys of what is missing. */
  public List<String> missingKeys() {
    return missing().stream().map(GateItem::key).toList();
  }

  /** One item, and whether the deal has it. */
  public record Line(GateItem item, boolean done) {}
}
