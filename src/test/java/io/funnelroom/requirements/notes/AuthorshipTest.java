package io.funnelroom.requirements.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

  private static final PersonId LISI = new PersonId(1);
  private static final PersonId QIAN = new PersonId(2);

  private final Authorship authorship = new Authorship();
  private final StringBuilder text = new StringBuilder();
  private long version;

  @Test
  void whatOneTypedIntoAnothersWordsIsOnesOwn() {
    type(LISI, 0, 0, "价格偏高");
    type(QIAN, 2, 2, "确实");
    type(LISI, 6, 6, "。");

    assertThat(text).hasToString("价格确实偏高。");
    assertThat(authorship.spans())
        .containsExactly(
            new NoteSpan(0, 2, LISI, 1), new NoteSpan(2, 4, QIAN, 2), new NoteSpan(4, 7, LISI, 1));
  }

  @Test
  void whatIsDeletedIsNobodysAndTheRestGrowsTogether() {
    type(LISI, 0, 0, "价格偏高");
    type(QIAN, 2, 2, "确实");
    type(QIAN, 1, 5, "");
    assertThat(authorship.spans()).containsExactly(new NoteSpan(0, 2, LISI, 1));

    type(QIAN, 0, 2, "");
    assertThat(authorship.spans()).isEmpty();
  }

  private void type(PersonId by, int from, int to, String insert) {
    ChangeSet change = ChangeSet.replace(text.length(), from, to, insert);
    change.applyTo(text);
    authorship.take(new NoteChange(new NoteId(1), ++version, "a", change, by, Instant.EPOCH));
  }
}
