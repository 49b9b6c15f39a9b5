package io.funnelroom.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that people read comes from the translations. */
class HardCodedTextTest {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Where spreadsheets and typed values are understood, in either language. */
  private static final Pattern READS_CHINESE =
      Pattern.compile("io/funnelroom/(deals/text|leads/text|imports)/(?!ui/).*");

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:\\.set(?:Text|Label|Header|Footer|Placeholder|Title|TooltipText|HelperText"
              + "|ErrorMessage|AriaLabel|PageTitle|Caption|ConfirmText|CancelText|RejectText)"
              + "|Notification\\.show|Toast\\.show"
              + "|new (?:Button|Span|Div|H[1-6]|Paragraph|NativeLabel|TextField|TextArea|Dialog"
              + "|ComboBox<>|Select<>|DatePicker|Checkbox|ConfirmDialog|Tab))"
              + "\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

  private static final List<String> NOT_TRANSLATED = List.of("Funnelroom");

  @Test
  void noChineseStandsInTheCode() {
    assertThat(SourceFile.java())
        .filteredOn(file -> !READS_CHINESE.matcher(file.path().toString()).find())
        .allSatisfy(
            file ->
                assertThat(file.literals())
                    .as(file.path().toString())
                    .noneMatch(literal -> CHINESE.matcher(literal).find()));
  }

  @Test
  void noComponentIsGivenALiteral() {
    assertThat(SourceFile.java())
        .allSatisfy(
            file ->
                assertThat(file.all(SHOWN)).as(file.path().toString()).isSubsetOf(NOT_TRANSLATED));
  }

  @Test
  void aLiteralInAViewIsFound() {
    SourceFile view = new SourceFile(null, "add(new Button(\n    \"Save it\"));");
    assertThat(Stream.of(view).flatMap(file -> file.all(SHOWN).stream()))
        .containsExactly("Save it");
  }
}
