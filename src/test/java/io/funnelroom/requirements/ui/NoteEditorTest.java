package io.funnelroom.requirements.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.ui.NoteEditor.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteEditorTest {

  private final NoteEditor editor = new NoteEditor(new NoteId(7), true);
  private final List<Object> heard = new ArrayList<>();

  @Test
  void wordsToQuoteComeWithTheirPlaceAndVersion() {
    editor.onQuote((from, to, version) -> heard.addAll(List.of(from, to, version)));

    editor.quote(new Place(3, 9, 12));

    assertThat(heard).containsExactly(3, 9, 12L);
  }

  @ParameterizedTest
  @CsvSource({"must, MUST_HAVE", "nice, NICE_TO_HAVE", "pain, UNSPOKEN_PAIN"})
  void wordsToRequireComeWithTheirKind(String sent, RequirementKind kind) {
    editor.onRequirement((from, to, version, which) -> heard.addAll(List.of(from, to, which)));

    editor.requirement(new Place(3, 9, 12), sent);

    assertThat(heard).containsExactly(3, 9, kind);
  }

  @Test
  void aKindThatThereIsNotIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> editor.requirement(new Place(3, 9, 12), "wish"));
  }

  @Test
  void aChosenMarkIsTold() {
    editor.onMark(heard::add);

    editor.mark("q12");

    assertThat(heard).containsExactly("q12");
  }
}
