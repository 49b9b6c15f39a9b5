package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.deals.Stage;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The live board that one person has open: cards, moves, the others, figures. */
final class DealBoard extends Div implements DealScreen, BoardHand, DealWatcher {

  private static final int FIRST = 18;

  private final BoardParts parts;
  private final DealSheetParts shared;
  private final Person viewer;
  private final UndoStack undo = new UndoStack();
  private final UndoAct undoAct;
  private final Board board;
  private final BoardCards cards;
  private final BoardUpdates updates;
  private final BoardMoves moves;
  private final BoardMenu menu;
  private final Runnable newDeal;
  private final IntConsumer onCount;
  private final Consumer<BoardTotals.Reading> figuresReader =
      figures -> pace().show(() -> show(figures));
  private DealFilter filter = DealFilter.ALL;
  private ScreenPace pace;
  private BoardPresence presence;
  private Registration watching;
  private Consumer<DealId> onCursor = card -> {};

  /**
   * @param newDeal asks for a new deal
   * @param onCount hears how many deals there are on the board
   */
  DealBoard(BoardParts parts, Person viewer, Runnable newDeal, IntConsumer onCount) {
    this.parts = parts;
    this.shared = parts.pipeline().sheet();
    this.viewer = viewer;
    this.newDeal = newDeal;
    this.onCount = onCount;
    addClassName("deal-board");
    undoAct = new UndoAct(this, undo, shared.people(), shared.whenever(), this::pace);
    board = new Board(viewer.userName(), this);
    cards = new BoardCards(shared, this::viewer, getLocale());
    updates = new BoardUpdates(board, cards::of, this::belongs, shared.people(), viewer);
    moves = new BoardMoves(board, updates, this, parts, getLocale());
    menu = new BoardMenu(board, shared, parts.pipeline().archive(), this);
    add(board, new FollowUpSender(shared.followUps(), this::viewer));
  }

  Board board() {
    return board;
  }

  BoardMenu menu() {
    return menu;
  }

  @Override
  public Person viewer() {
    return shared.people().find(viewer.id()).orElse(viewer);
  }

  @Override
  public DealFilter filter() {
    return filter;
  }

  @Override
  public UndoStack undo() {
    return undo;
  }

  @Override
  public void undoLast() {
    undoAct.undo();
  }

  /** Shows what this filter leaves. */
  void show(DealFilter wanted) {
    boolean other = !wanted.equals(filter);
    filter = wanted;
    if (pace != null && other) {
      start();
    }
  }

  @Override
  public void goTo(DealId deal, DealField field) {
    shared
        .deals()
        .find(viewer(), deal)
        .filter(this::belongs)
        .ifPresent(
            row -> {
              int place = shared.deals().placeInColumn(viewer(), filter, row);
              board.goTo(row.column().number(), place);
            });
  }

  @Override
  public void showFollowUps(DealId deal) {
    shared
        .deals()
        .find(viewer(), deal)
        .ifPresent(
            row ->
                new FollowUpsDialog(shared.followUps(), new DealOnScreen(row, this, pace)).open());
  }

  /** Goes live on this screen; {@code onCursor} hears which card the person comes to. */
  void open(UI ui, String room, WhoIsHere whoIsHere, Consumer<DealId> cursor) {
    pace = shared.screens().pace(ui);
    onCursor = cursor;
    watching = shared.feed().watch(this);
    presence =
        new BoardPresence(shared.presence(), pace, room, board, whoIsHere, shared.people(), viewer);
    start();
  }

  /** Leaves the screen. */
  void close() {
    watching.remove();
    presence.leave();
  }

  @Override
  public void dealsChanged(DealNews news) {
    pace.show(() -> updates.show(news));
    readTotals();
  }

  @Override
  public List<BoardCard> load(int stage, int from, int count) {
    return read(Stage.ofNumber(stage), from, count);
  }

  @Override
  public void moved(List<CellEdit> made) {
    moves.make(made);
  }

  @Override
  public void holding(Optional<BoardSpot> spot) {
    presence.holding(spot);
  }

  @Override
  public void at(String card) {
    onCursor.accept(new DealId(card));
  }

  @Override
  public void asked(SheetCommand command) {
    switch (command.kind()) {
      case UNDO -> undoAct.undo();
      case REDO -> undoAct.redo();
      case NEW_ROW -> newDeal.run();
      default -> throw new IllegalArgumentException("Not on a board: " + command.kind());
    }
  }

  private void start() {
    board.show(
        Arrays.stream(Stage.values()).map(this::first).toList(), !filter.equals(DealFilter.ALL));
    readTotals();
  }

  private Board.FirstCards first(Stage column) {
    List<BoardCard> first = read(column, 0, FIRST);
    return new Board.FirstCards(column.number(), first, first.size() < FIRST);
  }

  private List<BoardCard> read(Stage column, int from, int count) {
    return shared.deals().column(viewer(), filter, column, from, count).stream()
        .map(cards::of)
        .toList();
  }

  private void readTotals() {
    parts.totals().read(viewer, filter, figuresReader);
  }

  private void show(BoardTotals.Reading figures) {
    if (figures.wanted().equals(filter)) {
      board.heads(
          Arrays.stream(Stage.values())
              .map(stage -> BoardHead.of(stage, figures.of(stage), shared.text(), getLocale()))
              .toList(),
          parts.totals().isNew(figures));
      count(figures.count());
    }
  }

  /** So many deals are on the board. */
  void count(int deals) {
    onCount.accept(deals);
  }

  private boolean belongs(DealRow row) {
    return filter.matches(row, LocalDate.now(shared.clock()));
  }

  private ScreenPace pace() {
    return pace;
  }
}
