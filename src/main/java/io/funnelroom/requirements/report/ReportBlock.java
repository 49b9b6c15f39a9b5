package io.funnelroom.requirements.report;

import java.util.List;

/** A piece of the report, for the page on the screen, the document and the sheets alike. */
public sealed interface ReportBlock {

  /** Begins one of the report's parts. */
  record Chapter(String title) implements ReportBlock {}

  /** Begins something within a part. */
  record Heading(String title) implements ReportBlock {}

  /** A question of an interview, with its answer below it. */
  record Question(String text) implements ReportBlock {}

  record Text(String text) implements ReportBlock {}

  /** Less important than what it belongs to. */
  record Remark(String text) implements ReportBlock {}

  /** One of several points. */
  record Point(String text) implements ReportBlock {}

  /**
   * What a customer said, word for word.
   *
   * @param speaker who said it; empty when nobody knows
   */
  record Words(String said, String speaker) implements ReportBlock {}

  /** What is known of something, each fact by its name. */
  record Facts(List<Fact> facts) implements ReportBlock {

    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String name, String value) {}

  /**
   * A table.
   *
   * @param shares how wide each column is beside the others
   */
  record Table(List<String> header, List<Integer> shares, List<List<String>> rows)
      implements ReportBlock {

    public Table {
      header = List.copyOf(header);
      shares = List.copyOf(shares);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The priority matrix, a part of its own. */
  record Picture(PriorityMatrix matrix, String title) implements ReportBlock {}
}
