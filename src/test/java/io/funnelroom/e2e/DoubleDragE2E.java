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
  private static final Duration SOON = Duration.ofSeconds(2);

  private BoardDeals deals;

  @BeforeEach
  void aColumn(Room room) {
    deals = new BoardDeals(room).put(4, 1, 5);
  }

  @Test
  void twoSecondsLaterBothBoardsAndTheDatabaseAgreeAndTheLoserWasTold(Colleagues colleagues) {
    BoardPage sales = BoardPage.of(colleagues.signIn("sales"));
    BoardPage manager = BoardPage.of(colleagues.signIn("manager"));
    for (int time = 0; time < TIMES; time++) {
      List<String> before = deals.column(4);
      String card = before.get(2);
      BoardPage first = time % 2 == 0 ? sales : manager;
      BoardPage second = time % 2 == 0 ? manager : sales;
      first.lift(card);
      first.carry(4, 0);
      second.lift(card);
      second.carry(4, 5);

      first.drop();
      second.drop();

      await("round " + time).atMost(SOON).untilAsserted(() -> agree(first, second, before));
      BoardPage loser = first.issue().count() > 0 ? first : second;
      String winner = loser == sales ? "manager" : "sales";
      assertThat(deals.mover(card)).isEqualTo(winner);
      loser.issue().locator("[data-answer=keepTheirs]").click();
      assertThat(loser.issue()).hasCount(0);
    }
  }

  /** One was told, and all three know the same order, which is another than before. */
  private void agree(BoardPage one, BoardPage other, List<String> before) {
    List<String> stored = deals.column(4);
    assertThat(stored).isNotEqualTo(before);
    assertThat(one.issue().count() + other.issue().count()).isEqualTo(1);
    assertThat(one.order(4)).isEqualTo(stored);
    assertThat(other.order(4)).isEqualTo(stored);
  }
}
