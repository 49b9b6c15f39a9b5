package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLinesTest {

  @Test
  void breaksBetweenChineseCharactersButNotBeforeAMark() {
    assertThat(lines("采购审批靠纸质单，平均九天", 8)).containsExactly("采购审批靠纸质", "单，平均九天");
  }

  @Test
  void neverEndsALineWithAnOpeningMark() {
    assertThat(lines("决策人是张总（采购总监）", 7)).containsExactly("决策人是张总", "（采购总监）");
  }

  @Test
  void keepsWordsWhole() {
    assertThat(lines("Which step takes longest?", 11))
        .containsExactly("Which step", "takes", "longest?");
    assertThat(lines("与 ERP 系统对接", 6)).containsExactly("与 ERP", "系统对接");
  }

  @Test
  void partsAWordThatIsLongerThanALine() {
    assertThat(lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void anEmptyTextIsALine() {
    assertThat(lines("", 4)).containsExactly("");
  }

  private static List<String> lines(String text, int room) {
    return PdfLines.of(text, room, String::length);
  }
}
