package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.SheetCommand;
import java.util.List;
import java.util.Optional;

/**
 * The stage board in the browser: seven columns of cards, fetched as they come into view. A card
 * that is dropped stands there at once, is handed to {@link BoardHand#moved} and waits for one of
 * the answers {@link #settled}, {@link #withdrawn} and {@link #conflict}. A move without an answer
 * is sent again after a lost connection or a reload, with the same id.
 */
@Tag("funnelroom-board")
@JsModule("./board/funnelroom-board.ts")
@StyleSheet("context://css/sheet.css")
@StyleSheet("context://css/board.css")
final class Board extends Component implements HasStyle {

  private static final int MOST_AT_ONCE = 200;

  private final String userName;
  private final BoardHand hand;

  /**
   * @param userName who is signed in: nobody else's unsent moves are taken up
   */
  Board(String userName, BoardHand hand) {
    this.userName = userName;
    this.hand = hand;
  }

  /** The first cards of a column; all of them when {@code complete}. */
  record FirstCards(int stage, List<BoardCard> cards, boolean complete) {}

  /** A card that is not to be seen any more, since this version of its deal. */
  record Gone(String id, long version) {}

  /** Shows these cards instead of all there were. */
  void show(List<FirstCards> first, boolean filtered) {
    call("show", first, filtered);
  }

  /** Shows the columns' figures; settled when no change has come since they were read. */
  void heads(List<BoardHead> heads, boolean settled) {
    call("heads", heads, settled);
  }

  /** Puts cards where they stand now and takes others away; nothing is fetched. */
  void patch(List<BoardCard> cards, List<Gone> gone) {
    call("patch", cards, gone);
  }

  /** Reads anew what is in view, which stays where it is. */
  void refresh() {
    call("refresh");
  }

  /**
   * Lets a card glow for two seconds in the colour of the person who changed it.
   *
   * @param movedTo the column that they moved it to; 0 when they did something else
   */
  void glow(String card, String personName, String colour, int movedTo) {
    call("glow", card, personName, colour, movedTo);
  }

  /** Shows which cards the others hold; replaces what was shown before. */
  void holders(List<BoardHolder> others) {
    call("holders", others);
  }

  /** The move is stored, as this version of the card's place. */
  void settled(CellEdit move, int version) {
    call("settled", move.editId(), move.rowId(), version);
  }

  /** The move was not made; the person is told elsewhere why, and the card goes back. */
  void withdrawn(CellEdit move) {
    call("withdrawn", move.editId(), move.rowId(), move.seenVersion());
  }

  /**
   * Somebody else moved the card since the person saw it. Nothing was stored; they may move it
   * again.
   *
   * @param stage the column where it stands now
   * @param when as people say it
   */
  void conflict(
      CellEdit move, int version, int stage, String byName, String byColour, String when) {
    call("conflict", move.editId(), version, Integer.toString(stage), byName, byColour, when);
  }

  /** Puts the cursor on the card at this place of a column, counted from 0, and shows it. */
  void goTo(int stage, int place) {
    getElement()
        .getNode()
        .runWhenAttached(ui -> ui.beforeClientResponse(this, now -> call("goTo", stage, place)));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    call("configure", BoardSetup.of(this, userName));
  }

  private void call(String function, Object... arguments) {
    getElement().callJsFunction(function, arguments);
  }

  @ClientCallable
  List<BoardCard> load(int stage, int from, int count) {
    return hand.load(stage, Math.max(0, from), Math.clamp(count, 0, MOST_AT_ONCE));
  }

  @ClientCallable
  void edited(List<CellEdit> moves) {
    hand.moved(moves);
  }

  @ClientCallable
  void holding(String card, int stage, String below) {
    hand.holding(BoardSpot.of(card, Integer.toString(stage), below));
  }

  @ClientCallable
  void released() {
    hand.holding(Optional.empty());
  }

  @ClientCallable
  void at(String card) {
    hand.at(card);
  }

  @ClientCallable
  void asked(SheetCommand.Kind kind, String card) {
    hand.asked(new SheetCommand(kind, card));
  }
}
