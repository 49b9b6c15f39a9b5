package io.funnelroom.deals.ui;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealNews.Item;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Shows what was done to deals on an open board: each changed card is patched, put or taken away
 * where it stands, and glows when it was somebody else.
 */
final class BoardUpdates {

  private final Board board;
  private final Function<DealRow, BoardCard> card;
  private final Predicate<DealRow> belongs;
  private final People people;
  private final Person viewer;

  BoardUpdates(
      Board board,
      Function<DealRow, BoardCard> card,
      Predicate<DealRow> belongs,
      People people,
      Person viewer) {
    this.board = board;
    this.card = card;
    this.belongs = belongs;
    this.people = people;
    this.viewer = viewer;
  }

  void show(DealNews news) {
    if (news.many()) {
      board.refresh();
      return;
    }
    Map<String, Item> last = new LinkedHashMap<>();
    news.items().forEach(item -> last.put(item.deal().value(), item));
    List<BoardCard> cards = new ArrayList<>();
    List<Board.Gone> gone = new ArrayList<>();
    last.forEach(
        (id, item) -> {
          if (item.row() == null) {
            gone.add(new Board.Gone(id, Long.MAX_VALUE));
          } else if (belongs.test(item.row())) {
            cards.add(card.apply(item.row()));
          } else {
            gone.add(new Board.Gone(id, item.row().version()));
          }
        });
    board.patch(cards, gone);
    news.items().forEach(this::glow);
  }

  /** One deal as it is now, after an act of the person's own. */
  void show(DealRow row) {
    if (belongs.test(row)) {
      board.patch(List.of(card.apply(row)), List.of());
    } else {
      board.patch(List.of(), List.of(new Board.Gone(row.id().value(), row.version())));
    }
  }

  private void glow(Item item) {
    if (item.row() == null || item.change().by().equals(viewer.id()) || !belongs.test(item.row())) {
      return;
    }
    boolean moved = item.change().fields().contains(DealField.STAGE.key());
    people
        .find(item.change().by())
        .ifPresent(
            person ->
                board.glow(
                    item.deal().value(),
                    person.name(),
                    person.colour(),
                    moved ? item.row().column().number() : 0));
  }
}
