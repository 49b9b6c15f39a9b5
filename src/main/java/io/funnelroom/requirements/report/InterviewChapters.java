package io.funnelroom.requirements.report;

import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.QuestionField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The interviews, and what was said in them to each of the four groups of questions. */
record InterviewChapters(ReportTexts texts, List<Talk> talks) {

  /** An interview with who took part, and its notes. */
  record Talk(Interview interview, List<String> guests, List<String> colleagues, String note) {

    Map<QuestionField, List<ReportBlock>> answers() {
      return NoteSection.of(note);
    }
  }

  List<ReportBlock> blocks() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Chapter(texts.text("report.interviews")));
    blocks.add(
        talks.isEmpty()
            ? new ReportBlock.Remark(texts.text("report.interviews.none"))
            : new ReportBlock.Table(
                Stream.of("day", "about", "way", "guests", "colleagues")
                    .map(column -> texts.text("report.interviews." + column))
                    .toList(),
                List.of(5, 7, 5, 5, 5),
                talks.stream().map(this::row).toList()));
    QuestionField.GROUPS.forEach(group -> blocks.addAll(answers(group)));
    return blocks;
  }

  private List<String> row(Talk talk) {
    Interview interview = talk.interview();
    String way = texts.text("report.way." + interview.way().key());
    return List.of(
        interview.heldOn().toString(),
        interview.title(),
        interview.place().isEmpty() ? way : way + " " + interview.place(),
        texts.list(talk.guests()),
        texts.list(talk.colleagues()));
  }

  private List<ReportBlock> answers(QuestionField group) {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Chapter(texts.text("questions." + group.key())));
    for (Talk talk : talks) {
      List<ReportBlock> said = talk.answers().getOrDefault(group, List.of());
      if (!said.isEmpty()) {
        blocks.add(
            new ReportBlock.Heading(talk.interview().heldOn() + " " + talk.interview().title()));
        blocks.addAll(said);
      }
    }
    if (blocks.size() == 1) {
      blocks.add(new ReportBlock.Remark(texts.text("report.unknown")));
    }
    return blocks;
  }
}
