package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Again and again two people drag the same card at once. */
@BrowserTest
class DoubleDragE2E {

  private static final int TIMES = 50;
  private static final int IN_SIGHT = 6;
  private static final Duration SOON = Duration.ofSeconds(2);

  private BoardDeals deals;

  @BeforeEach
  void twoColumns(Room room) {
    deals = new BoardDeals(room).put(4, 1, 40).put(5, 41, 3);
  }

  @Test
  void twoSecondsLaterBothBoardsAndTheDatabaseAgreeAndTheLoserWasTold(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    for (int time = 0; time < TIMES; time++) {
      BoardPage first = time % 2 == 0 ? sales : manager;
      BoardPage second = time % 2 == 0 ? manager : sales;
      Columns before = new Columns(deals.column(4), deals.column(5));
      String card = before.solution().get(2);
      first.lift(card);
      first.carry(4, 0);
      second.lift(card);
      second.carry(time % 3 == 0 ? 4 : 5, time % 3);

      letGo(first, second, time % 4 > 1);

      await("round " + time).atMost(SOON).untilAsserted(() -> agree(sales, manager, before));
      BoardPage loser = sales.issue().count() > 0 ? sales : manager;
      assertThat(deals.mover(card)).isEqualTo(loser == sales ? "manager" : "sales");
      loser.issue().locator("[data-answer=keepTheirs]").click();
      assertThat(loser.issue()).hasCount(0);
    }
  }

  /** One right after the other, or both by a clock, so that none can have heard of the other. */
  private static void letGo(BoardPage first, BoardPage second, boolean byTheClock) {
    if (byTheClock) {
      long moment = System.currentTimeMillis() + 150;
      first.dropAt(moment);
      second.dropAt(moment);
    } else {
      first.drop();
      second.drop();
    }
  }

  /** One was told, and all three know the same order, which is another than before. */
  private void agree(BoardPage one, BoardPage other, Columns before) {
    Columns stored = new Columns(deals.column(4), deals.column(5));
    assertThat(stored).isNotEqualTo(before);
    assertThat(one.issue().count() + other.issue().count()).isEqualTo(1);
    for (BoardPage board : List.of(one, other)) {
      assertShown(board.order(4), stored.solution());
      assertShown(board.order(5), stored.negotiation());
    }
  }

  /** A board has the upper cards in the page, and further down the one under its cursor. */
  private static void assertShown(List<String> shown, List<String> stored) {
    assertThat(shown).startsWith(stored.stream().limit(IN_SIGHT).toArray(String[]::new));
    assertThat(stored).containsSubsequence(shown);
  }

  private record Columns(List<String> solution, List<String> negotiation) {}
}
