package io.funnelroom.e2e;

import com.microsoft.playwright.Page;
import io.funnelroom.demo.ManyDeals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long people wait at a board of 100,000 deals: until it is open, and until a move is to be
 * seen on another's. Prints; never fails.
 */
@BrowserTest
@Tag("benchmark")
class BoardBenchmarkE2E {

  private static final int COLUMN = 4;
  private static final int OPENINGS = 20;
  private static final int MOVES = 80;

  /** The moment when a frame shows this card on top of the column. */
  private static final String SEEN =
      """
      ([stage, card]) => new Promise(resolve => {
        const look = () => {
          const first = document.querySelector(`[data-stage='${stage}'] [data-card]`);
          first?.dataset.card === card ? resolve(Date.now()) : requestAnimationFrame(look);
        };
        look();
      })""";

  private static final String NOTE_DROPS =
      """
      () => addEventListener('keydown', event => {
        if (event.key === ' ') window.pressed = Date.now();
      }, true)""";

  @BeforeEach
  void aHundredThousandDeals(Room room) {
    new ManyDeals(JdbcClient.create(room.database()), Clock.systemDefaultZone()).add(100_000);
    room.database().execute("vacuum analyze deal");
  }

  @Test
  void ofTheBoard(Colleagues colleagues) {
    Colleague manager = colleagues.signIn("manager");
    BoardPage board = BoardPage.of(manager);
    print("open the board", openings(manager));
    BoardPage other = BoardPage.of(colleagues.signIn("sales"));
    print("a move → the other board", moves(board, other));
  }

  private static List<Double> openings(Colleague colleague) {
    List<Double> taken = new ArrayList<>();
    for (int time = 0; time < OPENINGS; time++) {
      long begun = System.nanoTime();
      BoardPage.of(colleague);
      taken.add((System.nanoTime() - begun) / 1e6);
    }
    return taken;
  }

  /** The upper two cards change places again and again. */
  private static List<Double> moves(BoardPage board, BoardPage other) {
    List<Double> taken = new ArrayList<>();
    board.page().evaluate(NOTE_DROPS);
    for (int time = 0; time < MOVES; time++) {
      List<String> order = board.order(COLUMN);
      board.card(order.get(0)).focus();
      board.press("Space", "ArrowDown", "Space");
      double seen = seen(other.page(), order.get(1));
      taken.add(seen - ((Number) board.page().evaluate("window.pressed")).doubleValue());
      seen(board.page(), order.get(1));
    }
    return taken;
  }

  private static double seen(Page page, String card) {
    return ((Number) page.evaluate(SEEN, List.of(COLUMN, card))).doubleValue();
  }

  private static void print(String what, List<Double> taken) {
    List<Double> sorted = taken.stream().sorted().toList();
    System.out.printf(
        "%-28s p50 %4.0f ms, p99 %4.0f ms%n",
        what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
  }
}
