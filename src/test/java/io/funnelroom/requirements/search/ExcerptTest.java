package io.funnelroom.requirements.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void setsOffWhatWasSought() {
    assertThat(new Excerpt("采购审批靠纸质单，审批要九天", List.of("审批", "九天")).pieces())
        .containsExactly(
            new Piece("采购", false),
            new Piece("审批", true),
            new Piece("靠纸质单，", false),
            new Piece("审批", true),
            new Piece("要", false),
            new Piece("九天", true));
  }

  @Test
  void doesNotMindUpperAndLowerCase() {
    Excerpt excerpt = new Excerpt("Connects to ERP", List.of("erp"));

    assertThat(excerpt.pieces()).contains(new Piece("ERP", true));
    assertThat(excerpt.first()).isEqualTo(12);
    assertThat(excerpt.length()).isEqualTo(3);
  }

  @Test
  void showsOfALongTextWhatStandsAround() {
    String text = "前".repeat(500) + "审批" + "后".repeat(500);

    String shown = shown(new Excerpt(text, List.of("审批")));

    assertThat(shown).startsWith("…前").endsWith("后…").contains("前审批后");
    assertThat(shown.length()).isLessThan(200);
  }

  @Test
  void neverPartsACharacterOfTwoHalves() {
    String text = "😀".repeat(100) + "审批" + "😀".repeat(200);

    String shown = shown(new Excerpt(text, List.of("审批")));

    assertThat(shown.replace("😀", "")).isEqualTo("…审批…");
  }

  private static String shown(Excerpt excerpt) {
    return excerpt.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
