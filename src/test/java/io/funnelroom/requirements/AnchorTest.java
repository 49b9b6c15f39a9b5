package io.funnelroom.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.requirements.notes.ChangeSet;
import io.funnelroom.requirements.notes.NoteChange;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a customer's words stand while others type around them and inside them. */
class AnchorTest {

  private static final int SEEDS = 5_000;
  private static final int CHANGES = 12;
  private static final String LETTERS = "甲乙丙丁abc \n";

  @Test
  void staysWithItsWordsWhileOthersTypeAroundThem() {
    assertThat(words("前[原话]后", insert(0, "开头"))).isEqualTo("原话");
    assertThat(words("前[原话]后", insert(4, "结尾"))).isEqualTo("原话");
    assertThat(words("前[原话]后", insert(1, "紧前"))).isEqualTo("原话");
    assertThat(words("前[原话]后", insert(3, "紧后"))).isEqualTo("原话");
    assertThat(words("前[原话]后", insert(2, "中间"))).isEqualTo("原中间话");
  }

  @Test
  void losesWhatIsDeletedOfThem() {
    assertThat(words("前[这是原话]后", ChangeSet.replace(6, 0, 2, ""))).isEqualTo("是原话");
    assertThat(words("前[这是原话]后", ChangeSet.replace(6, 4, 6, "尾"))).isEqualTo("这是原");
    assertThat(words("前[这是原话]后", ChangeSet.replace(6, 2, 4, ""))).isEqualTo("这话");
  }

  @Test
  void isDeletedWithItsWords() {
    assertThat(after(new Anchor(0, 1, 3), ChangeSet.replace(4, 1, 3, "")).isDeleted()).isTrue();
    assertThat(after(new Anchor(0, 1, 3), ChangeSet.replace(4, 0, 4, "别的")).isDeleted()).isTrue();
    Anchor deleted = after(new Anchor(0, 1, 3), ChangeSet.replace(4, 1, 3, "换了"));
    assertThat(deleted.isDeleted()).isTrue();
    assertThat(after(deleted, insert(0, "新")).isDeleted()).isTrue();
  }

  @Test
  void leavesOutTheChangesThatItKnows() {
    NoteChange known = change(3, ChangeSet.replace(4, 0, 1, ""));
    assertThat(new Anchor(3, 1, 3).after(List.of(known))).isEqualTo(new Anchor(3, 1, 3));
  }

  @Test
  void standsWhereANaiveModelSeesIt() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random dice = new Random(seed);
      Model model = Model.random(dice);
      Anchor anchor = model.anchor(0);
      for (int version = 1; version <= CHANGES; version++) {
        ChangeSet change = model.change(dice);
        anchor = anchor.after(List.of(change(version, change)));
        Anchor expected = model.anchor(version);
        assertThat(anchor.isDeleted())
            .as("seed %d, version %d", seed, version)
            .isEqualTo(expected.isDeleted());
        if (!expected.isDeleted()) {
          assertThat(anchor).as("seed %d, version %d", seed, version).isEqualTo(expected);
        }
      }
    }
  }

  private static String words(String marked, ChangeSet change) {
    Anchor anchor = new Anchor(0, marked.indexOf('['), marked.indexOf(']') - 1);
    String text = change.apply(marked.replaceAll("[\\[\\]]", ""));
    Anchor after = after(anchor, change);
    return text.substring(after.from(), after.to());
  }

  private static ChangeSet insert(int at, String text) {
    return ChangeSet.replace(4, at, at, text);
  }

  private static Anchor after(Anchor anchor, ChangeSet change) {
    return anchor.after(List.of(change(anchor.version() + 1, change)));
  }

  private static NoteChange change(long version, ChangeSet change) {
    return new NoteChange(new NoteId(1), version, "editor", change, new PersonId(1), Instant.EPOCH);
  }

  /** A text in which each character knows by itself whether it belongs to the words. */
  private static final class Model {

    private final List<Boolean> cells = new ArrayList<>();

    static Model random(Random dice) {
      Model model = new Model();
      int before = dice.nextInt(6);
      int words = 1 + dice.nextInt(6);
      int after = dice.nextInt(6);
      for (int i = 0; i < before + words + after; i++) {
        model.cells.add(i >= before && i < before + words);
      }
      return model;
    }

    Anchor anchor(long version) {
      int from = cells.indexOf(true);
      return from < 0
          ? new Anchor(version, 0, 0)
          : new Anchor(version, from, cells.lastIndexOf(true) + 1);
    }

    /** Somebody replaces a stretch, which may be nothing, by a text, which may be nothing. */
    ChangeSet change(Random dice) {
      int length = cells.size();
      int from = dice.nextInt(length + 1);
      int to = Math.min(length, from + (dice.nextBoolean() ? 0 : dice.nextInt(5)));
      String text = letters(dice);
      int first = cells.indexOf(true);
      int last = cells.lastIndexOf(true) + 1;
      boolean all = from <= first && to >= last;
      boolean inside =
          from == to ? from > first && from < last : from >= first && to <= last && !all;
      cells.subList(from, to).clear();
      for (int i = 0; i < text.length(); i++) {
        cells.add(from, first >= 0 && inside);
      }
      return ChangeSet.replace(length, from, to, text);
    }

    private static String letters(Random dice) {
      StringBuilder text = new StringBuilder();
      for (int i = dice.nextInt(4); i > 0; i--) {
        text.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
      }
      return text.toString();
    }
  }
}
