package io.funnelroom.requirements.report;

import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The requirements by kind, each with its number in the list and the words that it follows from,
 * and their matrix.
 */
record RequirementChapter(
    ReportTexts texts, List<Requirement> list, Map<QuoteId, ReportBlock.Words> quotes) {

  List<ReportBlock> blocks() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Chapter(texts.text("report.requirements")));
    for (RequirementKind kind : RequirementKind.values()) {
      addKind(blocks, kind);
    }
    if (list.isEmpty()) {
      blocks.add(new ReportBlock.Remark(texts.text("report.requirements.none")));
    }
    List<MatrixPoint> points = MatrixPoints.of(list);
    if (!points.isEmpty()) {
      MatrixTexts matrix = new MatrixTexts(texts.language());
      blocks.add(
          new ReportBlock.Picture(
              PriorityMatrix.of(points, MatrixFormat.WIDE, matrix), matrix.title()));
    }
    return blocks;
  }

  private void addKind(List<ReportBlock> blocks, RequirementKind kind) {
    List<Requirement> ofKind = list.stream().filter(each -> each.kind() == kind).toList();
    if (ofKind.isEmpty()) {
      return;
    }
    blocks.add(new ReportBlock.Heading(new MatrixTexts(texts.language()).kind(kind)));
    for (Requirement each : ofKind) {
      int number = list.indexOf(each) + 1;
      blocks.add(new ReportBlock.Question(texts.text("report.requirement", number, each.title())));
      blocks.add(new ReportBlock.Remark(texts.facts(each)));
      each.quote().map(quotes::get).ifPresent(blocks::add);
    }
  }
}
