package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  @Test
  void newerOnesStandAboveOlderOnesAndOldDeals() {
    String now = Rank.newest(NOW, 0);

    assertThat(now).isLessThan(Rank.newest(NOW.minusMillis(1), 0));
    assertThat(now).isLessThan(Rank.newest(NOW, 1));
    assertThat(now).isLessThan("zz00000001i");
    assertThat(Rank.newest(Instant.parse("2200-01-01T00:00:00Z"), 0)).isLessThan(now).hasSize(14);
  }

  @Test
  void thereIsRoomBetweenAnyTwo() {
    assertThat(Rank.between("", null)).isEqualTo("i");
    assertThat(Rank.between("a", "b")).isBetween("a", "b");
    assertThat(Rank.between("a", "a1")).isBetween("a", "a1");
    assertThat(Rank.between("a01", "a1")).isBetween("a01", "a1");
    assertThat(Rank.between("", "01")).isBetween("", "01");
    assertThat(Rank.between("zz", null)).isGreaterThan("zz");
  }

  @Test
  void thousandsOfDropsAnywhereKeepTheOrder() {
    Random random = new Random(7);
    List<String> column = new ArrayList<>(List.of(Rank.newest(NOW, 0)));
    for (int drop = 0; drop < 3000; drop++) {
      int at = random.nextInt(column.size() + 1);
      String above = at == 0 ? "" : column.get(at - 1);
      String below = at == column.size() ? null : column.get(at);
      column.add(at, Rank.between(above, below));
    }

    assertThat(column).isSorted().doesNotHaveDuplicates();
    assertThat(column).allMatch(rank -> !rank.endsWith("0") && rank.length() < 60);
  }
}
