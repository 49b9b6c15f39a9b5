package io.funnelroom.requirements.report;

import static io.funnelroom.requirements.QuestionField.BUDGET;
import static io.funnelroom.requirements.QuestionField.DECISION;
import static io.funnelroom.requirements.QuestionField.GOALS;
import static io.funnelroom.requirements.QuestionField.PAINS;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.requirements.report.ReportBlock.Point;
import io.funnelroom.requirements.report.ReportBlock.Question;
import io.funnelroom.requirements.report.ReportBlock.Text;
import io.funnelroom.requirements.report.ReportBlock.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteSectionTest {

  @Test
  void findsTheAnswersToEachGroupOfQuestions() {
    String note =
        """
        开场寒暄

        ## 现状痛点

        ### 哪一步最费时？

        审批靠**纸质单**，平均 9 天
        - 出差时全部停下
        1. 丢过两次单
        > 我每个月有三天在找签字的人

        ### 试过哪些办法？

        ## 目标期望

        两天内批完
        """;

    assertThat(NoteSection.of(note))
        .containsOnlyKeys(PAINS, GOALS)
        .containsEntry(
            PAINS,
            List.of(
                new Question("哪一步最费时？"),
                new Text("审批靠纸质单，平均 9 天"),
                new Point("出差时全部停下"),
                new Point("丢过两次单"),
                new Words("我每个月有三天在找签字的人", "")))
        .containsEntry(GOALS, List.of(new Text("两天内批完")));
  }

  @Test
  void knowsTheHeadingsOfBothLanguagesAndOfAnyDepth() {
    String note = "# Decision process\nWang decides\n### 预算与时间节点 ###\n100 万";

    assertThat(NoteSection.of(note).keySet()).containsExactly(DECISION, BUDGET);
  }

  @Test
  void anotherHeadingThatIsAsHighEndsAGroup() {
    String note = "## 现状痛点\n慢\n## 闲聊\n周末去爬山\n## 现状痛点\n贵";

    assertThat(NoteSection.of(note))
        .containsExactly(Map.entry(PAINS, List.of(new Text("慢"), new Text("贵"))));
  }

  @Test
  void aGroupWithoutAnAnswerIsLeftOut() {
    assertThat(NoteSection.of("## 现状痛点\n\n### 哪一步最费时？\n\n")).isEmpty();
  }
}
