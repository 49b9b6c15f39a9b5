package io.funnelroom.requirements.report;

import java.util.List;
import java.util.Locale;

/**
 * The customer requirement analysis report of a deal.
 *
 * @param title what it is, and of which deal
 * @param issued who made it, and when
 */
public record AnalysisReport(
    Locale language, String title, String issued, List<ReportBlock> blocks) {

  public AnalysisReport {
    blocks = List.copyOf(blocks);
  }
}
