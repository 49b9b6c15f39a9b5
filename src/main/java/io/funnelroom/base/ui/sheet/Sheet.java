package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ArrayNode;

/**
 * Rows of one kind as a spreadsheet shows them. The rows are fetched as they come into view; an
 * edit shows at once in the browser, is handed to {@link #onEdits} and waits there for one of the
 * answers {@link #settled}, {@link #refused} and {@link #conflict}. An edit without an answer is
 * sent again after a lost connection or a reload, with the same {@link CellEdit#editId}.
 */
@Tag("funnelroom-sheet")
@JsModule("./sheet/funnelroom-sheet.ts")
@StyleSheet("context://css/sheet.css")
public final class Sheet<T> extends Component implements HasSize, HasStyle, EditAnswers<T> {

  private static final int ROWS_AT_ONCE = 2000;

  private final String name;
  private final String userName;
  private final Function<T, String> rowId;
  private final Grid<T> grid = SheetGrid.create();
  private final SheetColumns<T> columns;
  private final RowPatches<T> patches;
  private Set<String> selection = Set.of();
  private Consumer<List<CellEdit>> edits = made -> {};
  private Consumer<SheetCommand> commands = asked -> {};
  private Consumer<Optional<CellPlace>> cursor = place -> {};
  private Consumer<Set<String>> selecting = ids -> {};
  private Consumer<SheetLayout> arranging = layout -> {};

  /**
   * @param name tells this sheet's unsent edits from those of others in the same browser
   * @param userName who is signed in: nobody else's unsent edits are taken up
   * @param rowId names a row; two rows with one id are the same row
   */
  public Sheet(String name, String userName, Function<T, String> rowId) {
    this.name = name;
    this.userName = userName;
    this.rowId = rowId;
    columns = new SheetColumns<>(grid, rowId);
    patches = new RowPatches<>(grid, rowId);
    columns.onMoved(() -> call("columnsChanged"));
    columns.onArranged(() -> arranging.accept(layout()));
    getElement().appendChild(grid.getElement());
  }

  /** Adds a column at the right. */
  public void addColumn(SheetColumn<T> column) {
    columns.add(column);
    getUI().ifPresent(ui -> configure());
  }

  /** Where the rows come from. The queries are sorted by column keys. */
  public void setRows(FetchCallback<T, Void> fetch, CountCallback<T, Void> count) {
    grid.setDataProvider(new CallbackDataProvider<>(fetch, count, rowId::apply));
  }

  /** The grid below, for its context menu and its empty state. */
  public Grid<T> grid() {
    return grid;
  }

  /** Takes what people type, paste, fill and clear: one edit or many that belong together. */
  public void onEdits(Consumer<List<CellEdit>> handler) {
    edits = handler;
  }

  public void onCommand(Consumer<SheetCommand> handler) {
    commands = handler;
  }

  /** Hears where the person is, at most some ten times a second. */
  public void onCursor(Consumer<Optional<CellPlace>> handler) {
    cursor = handler;
  }

  public void onSelection(Consumer<Set<String>> handler) {
    selecting = handler;
  }

  /** Hears when the person moves, resizes or sorts columns. */
  public void onLayout(Consumer<SheetLayout> handler) {
    arranging = handler;
  }

  public SheetLayout layout() {
    return columns.layout();
  }

  /** Arranges the columns; what the layout does not name keeps its place at the end. */
  public void setLayout(SheetLayout layout) {
    columns.arrange(layout);
    getUI().ifPresent(ui -> call("columnsChanged"));
  }

  /** The ids of the rows that are ticked. */
  public Set<String> selection() {
    return selection;
  }

  public void select(Set<String> rowIds) {
    selection = Set.copyOf(rowIds);
    call("select", List.copyOf(selection));
  }

  @Override
  public void settled(CellEdit edit, T row) {
    patch(row);
    call("settled", edit.editId(), versionOf(edit, row));
  }

  /** The edit is stored, and the row is not in this sheet any more. */
  public void settled(CellEdit edit) {
    call("settled", edit.editId(), edit.seenVersion() + 1);
  }

  @Override
  public void refused(CellEdit edit, String message) {
    call("refused", edit.editId(), message);
  }

  @Override
  public void conflict(CellEdit edit, T row, String byName, String byColour, String when) {
    patch(row);
    String theirs = columns.get(edit.columnKey()).textShown(row);
    call("conflict", edit.editId(), versionOf(edit, row), theirs, byName, byColour, when);
  }

  /** What grows with every change of a row; without it the row that comes last is the newest. */
  public void setRowVersion(ToLongFunction<T> version) {
    patches.orderedBy(version);
  }

  /** Whether the browser holds this row, in view or close to it. */
  public boolean holds(T row) {
    return patches.holds(row);
  }

  /** Draws one row anew if this is its newest state; nothing is fetched and nothing moves. */
  public void patch(T row) {
    patches.add(row);
  }

  /** Lets cells glow for two seconds in the colour of the person who changed them. */
  public void glow(String rowId, Set<String> columnKeys, String personName, String colour) {
    call("glow", rowId, List.copyOf(columnKeys), personName, colour);
  }

  /** Shows where the others are; replaces what was shown before. */
  public void marks(List<CellMark> others) {
    call("marks", others);
  }

  /** Fetches anew, and what the person looks at or types in stays where it is on screen. */
  public void refreshKeepingPlace() {
    call("keepPlace");
    grid.getDataProvider().refreshAll();
  }

  /** Puts the cursor on a column's cell in the row at this place, counted from 0, and shows it. */
  public void goTo(int place, String columnKey) {
    getElement()
        .getNode()
        .runWhenAttached(
            ui -> ui.beforeClientResponse(this, now -> call("goTo", place, columnKey)));
  }

  /** Puts the cursor on a cell and starts editing, once the row is in view. */
  public void edit(String rowId, String columnKey) {
    call("editCell", rowId, columnKey);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    configure();
  }

  private void configure() {
    call("configure", SheetSetup.of(this, name, userName, columns.all()));
    call("select", List.copyOf(selection));
  }

  private int versionOf(CellEdit edit, T row) {
    return columns.get(edit.columnKey()).versionOf(row);
  }

  private void call(String function, Object... arguments) {
    getElement().callJsFunction(function, arguments);
  }

  @ClientCallable
  void edited(List<CellEdit> made) {
    edits.accept(made.stream().filter(edit -> columns.get(edit.columnKey()) != null).toList());
  }

  @ClientCallable
  void asked(SheetCommand.Kind kind, String rowId) {
    commands.accept(new SheetCommand(kind, rowId));
  }

  @ClientCallable
  void moved(String rowId, String columnKey) {
    cursor.accept(
        Optional.of(new CellPlace(rowId, columnKey))
            .filter(place -> place.isWellFormed() && columns.get(columnKey) != null));
  }

  @ClientCallable
  void ticked(List<String> rowIds) {
    selection = Set.copyOf(new LinkedHashSet<>(rowIds));
    selecting.accept(selection);
  }

  /** Rows beyond those in view, for copying and pasting over them. */
  @ClientCallable
  List<Map<String, ArrayNode>> rowsAt(int from, int count) {
    return SheetRows.at(grid, columns, from, Math.min(count, ROWS_AT_ONCE));
  }
}
