package io.funnelroom.deals.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.ui.page.TextDifference.Kind;
import io.funnelroom.deals.ui.page.TextDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

  @Test
  void chineseIsComparedByCharacter() {
    assertThat(shown("客户提出3点要求，待法务确认", "客户提出5点要求，待总经理确认"))
        .isEqualTo("客户提出[-3][+5]点要求，待[-法务][+总经理]确认");
  }

  @Test
  void otherTextsAreComparedByWord() {
    assertThat(shown("wants a demo on Monday", "wants another demo on Tuesday"))
        .isEqualTo("wants [-a][+another] demo on [-Monday][+Tuesday]");
  }

  @Test
  void whatIsAddedOrTakenAwayStandsAlone() {
    assertThat(shown("已发送方案", "已发送方案，等待回复")).isEqualTo("已发送方案[+，等待回复]");
    assertThat(shown("已发送方案，等待回复", "等待回复")).isEqualTo("[-已发送方案，]等待回复");
    assertThat(shown("", "新")).isEqualTo("[+新]");
  }

  @Test
  void aSingleCharacterBetweenTwoChangesIsPartOfThem() {
    assertThat(shown("价格的问题", "交期的风险")).isEqualTo("[-价格的问题][+交期的风险]");
  }

  @Test
  void whatIsTooLongToCompareIsShownAsAWhole() {
    String before = "甲" + "乙丙".repeat(2000);
    String after = "丁" + "戊己".repeat(2000);

    assertThat(TextDifference.of(before, after))
        .containsExactly(new Piece(Kind.GONE, before), new Piece(Kind.COME, after));
  }

  @Test
  void bothTextsCanBeReadFromThePieces() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String before = text(random);
      String after = text(random);
      List<Piece> pieces = TextDifference.of(before, after);
      assertThat(joined(pieces, Kind.COME)).as(after).isEqualTo(before);
      assertThat(joined(pieces, Kind.GONE)).as(before).isEqualTo(after);
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, 6)
        .mapToObj(i -> List.of("客户", "a", " ", "𠮷", "9", "，").get(i))
        .collect(Collectors.joining());
  }

  private static String joined(List<Piece> pieces, Kind without) {
    return pieces.stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String shown(String before, String after) {
    return TextDifference.of(before, after).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case KEPT -> piece.text();
                  case GONE -> "[-" + piece.text() + "]";
                  case COME -> "[+" + piece.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
