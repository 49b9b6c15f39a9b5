package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes mean on the server what they mean in the editor. */
class ChangeSetTest {

  /** What CodeMirror itself made of 400 random changes; change-sets.mjs beside it wrote it. */
  static Stream<JsonNode> madeByCodeMirror() {
    return new BufferedReader(
            new InputStreamReader(
                ChangeSetTest.class.getResourceAsStream("change-sets.jsonl"),
                StandardCharsets.UTF_8))
        .lines()
        .map(new JsonMapper()::readTree);
  }

  @ParameterizedTest
  @MethodSource("madeByCodeMirror")
  void doesWhatCodeMirrorDoes(JsonNode made) {
    String doc = made.get("doc").stringValue();
    ChangeSet a = change(made, "a");
    ChangeSet b = change(made, "b");

    assertThat(a.apply(doc)).isEqualTo(made.get("applied").stringValue());
    assertThat(a.length()).isEqualTo(doc.length());
    assertThat(a.newLength()).isEqualTo(made.get("applied").stringValue().length());
    assertThat(ChangeMapping.of(b, a, false)).isEqualTo(change(made, "mapped"));
    assertThat(ChangeMapping.of(b, a, true)).isEqualTo(change(made, "mappedBefore"));
    assertThat(ChangeComposition.of(a, change(made, "c"))).isEqualTo(change(made, "composed"));
    for (int at = 0; at <= doc.length(); at++) {
      JsonNode places = made.get("positions").get(at);
      assertThat(a.mapPosition(at, -1)).isEqualTo(places.get(0).intValue());
      assertThat(a.mapPosition(at, 1)).isEqualTo(places.get(1).intValue());
      assertThat(a.trackPosition(at, 1).orElse(-1)).isEqualTo(places.get(2).intValue());
    }
  }

  @ParameterizedTest
  @MethodSource("madeByCodeMirror")
  void isWrittenAsItWasRead(JsonNode made) {
    for (String name : List.of("a", "b", "mapped", "composed")) {
      assertThat(new JsonMapper().readTree(change(made, name).toJson())).isEqualTo(made.get(name));
    }
  }

  @Test
  void replacesAStretch() {
    ChangeSet change = ChangeSet.replace(4, 1, 3, "贵\n了");

    assertThat(change.toJson()).isEqualTo("[1,[2,\"贵\",\"了\"],1]");
    assertThat(change.apply("价格高。")).isEqualTo("价贵\n了。");
    assertThat(change.inserted()).isEqualTo(3);
    assertThat(ChangeSet.replace(0, 0, 0, "").isEmpty()).isTrue();
  }

  @Test
  void carriesWhatUtf8CannotHold() {
    ChangeSet half = ChangeSet.replace(0, 0, 0, "\uD83D\u0000😀\\\"");

    assertThat(half.toJson()).isEqualTo("[[0,\"\\ud83d\\u0000😀\\\\\\\"\"]]");
    assertThat(ChangeSet.parse(half.toJson())).isEqualTo(half);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "7",
        "[-1]",
        "[1.5]",
        "[\"a\"]",
        "[[]]",
        "[[\"a\"]]",
        "[[1,2]]",
        "[[0,\"a\\nb\"]]",
        "[[0,\"a\\r\"]]",
        "[2147483648]",
        "[2147483647,1]",
        "[null]",
        "[1",
      })
  void whatIsNoChangeSetIsRefused(String json) {
    assertThatThrownBy(() -> ChangeSet.parse(json)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fitsTextsOfItsLengthAlone() {
    assertThatThrownBy(() -> ChangeSet.replace(3, 0, 1, "").apply("价格"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChangeSet.replace(3, 0, 1, "").mapPosition(4, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ChangeSet change(JsonNode made, String name) {
    return ChangeSet.parse(made.get(name).toString());
  }
}
