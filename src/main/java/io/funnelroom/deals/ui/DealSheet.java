package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.CellPlace;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The live sheet of deals that one person has open: rows, edits, the others, figures. */
final class DealSheet extends Div implements DealScreen {

  /** Under which unsent edits of deals are kept, wherever they were made. */
  static final String NAME = "pipeline";

  private final DealSheetParts parts;
  private final Person viewer;
  private final UndoStack undo = new UndoStack();
  private final UndoAct undoAct;
  private final Sheet<DealRow> sheet;
  private final DealRows rows;
  private final Consumer<LiveTotals.Reading> onTotals;
  private final Consumer<LiveTotals.Reading> figuresReader =
      figures -> pace().show(() -> show(figures));
  private final Runnable offerToSortAgain;
  private DealFilter filter = DealFilter.ALL;
  private DealField groupBy;
  private ScreenPace pace;
  private DealSheetPresence presence;
  private Registration watching;

  DealSheet(
      DealSheetParts parts,
      Person viewer,
      Consumer<LiveTotals.Reading> onTotals,
      Runnable offerToSortAgain) {
    this.parts = parts;
    this.viewer = viewer;
    this.onTotals = onTotals;
    this.offerToSortAgain = offerToSortAgain;
    addClassName("deal-sheet");
    undoAct = new UndoAct(this, undo, parts.people(), parts.whenever(), this::pace);
    sheet = new Sheet<>(NAME, viewer.userName(), row -> row.id().value());
    sheet.setRowVersion(DealRow::version);
    columnSet().columns().forEach(sheet::addColumn);
    rows = new DealRows(parts.deals(), this::viewer, this::filter);
    sheet.setRows(rows::fetch, rows::count);
    sheet.onEdits(edits()::store);
    sheet.setSizeFull();
    add(sheet, new FollowUpSender(parts.followUps(), this::viewer));
  }

  Sheet<DealRow> sheet() {
    return sheet;
  }

  @Override
  public UndoStack undo() {
    return undo;
  }

  @Override
  public DealFilter filter() {
    return filter;
  }

  /** The pace of the screen that the sheet is on. */
  ScreenPace pace() {
    return pace;
  }

  @Override
  public Person viewer() {
    return parts.people().find(viewer.id()).orElse(viewer);
  }

  /** The order that the person chose; empty for that of the ids. */
  List<DealSort> order() {
    return SheetLayouts.order(sheet.layout());
  }

  /** Shows what this filter leaves, and the figures of its groups by this field; null for none. */
  void show(DealFilter wanted, DealField groupWanted) {
    groupBy = groupWanted;
    if (!wanted.equals(filter)) {
      filter = wanted;
      sheet.grid().getDataProvider().refreshAll();
    }
    readTotals();
  }

  /** Null stands for the deal's name. */
  @Override
  public void goTo(DealId deal, DealField field) {
    String column = (field == null ? DealField.NAME : field).key();
    parts
        .deals()
        .position(viewer(), filter, order(), deal)
        .ifPresent(place -> sheet.goTo(place, column));
  }

  @Override
  public void showFollowUps(DealId id) {
    parts
        .deals()
        .find(viewer(), id)
        .ifPresent(
            deal ->
                new FollowUpsDialog(parts.followUps(), new DealOnScreen(deal, this, pace)).open());
  }

  @Override
  public void undoLast() {
    undoAct.undo();
  }

  /** Does again what was last taken back. */
  void redoLast() {
    undoAct.redo();
  }

  /** Goes live on this screen; {@code onCursor} hears where the person goes. */
  void open(UI ui, String room, WhoIsHere whoIsHere, Consumer<Optional<CellPlace>> onCursor) {
    pace = parts.screens().pace(ui);
    DealSheetUpdates updates =
        new DealSheetUpdates(
            sheet, parts.people(), viewer, this::belongs, this::sortedBy, offerToSortAgain);
    watching = parts.feed().watch(new Watcher(updates));
    presence =
        new DealSheetPresence(
            parts.presence(), pace, room, sheet, whoIsHere, parts.people(), viewer);
    sheet.onCursor(
        place -> {
          presence.moved(place);
          onCursor.accept(place);
        });
    readTotals();
  }

  /** Leaves the screen. */
  void close() {
    watching.remove();
    presence.leave();
  }

  private void readTotals() {
    if (pace != null) {
      parts.totals().read(viewer, new LiveTotals.Wanted(filter, groupBy), figuresReader);
    }
  }

  private void show(LiveTotals.Reading figures) {
    if (!figures.wanted().equals(new LiveTotals.Wanted(filter, groupBy))) {
      return;
    }
    onTotals.accept(figures);
    if (figures.totals().count() != rows.countShown()) {
      sheet.refreshKeepingPlace();
    }
  }

  private boolean belongs(DealRow row) {
    return filter.matches(row, LocalDate.now(parts.clock()));
  }

  private Set<DealField> sortedBy() {
    return sheet.layout().sorting().stream()
        .flatMap(sort -> DealField.ofKey(sort.columnKey()).stream())
        .collect(Collectors.toSet());
  }

  private DealColumnSet columnSet() {
    return new DealColumnSet(
        parts.text(),
        parts.permission(),
        parts.people(),
        parts.clock(),
        viewer,
        getLocale(),
        this::getTranslation);
  }

  private SheetEdits edits() {
    return new SheetEdits(sheet, parts, this, this::pace, getLocale());
  }

  private final class Watcher implements DealWatcher {

    private final DealSheetUpdates updates;

    Watcher(DealSheetUpdates updates) {
      this.updates = updates;
    }

    @Override
    public Person viewer() {
      return DealSheet.this.viewer();
    }

    @Override
    public void dealsChanged(DealNews news) {
      pace.show(() -> updates.show(news));
      readTotals();
    }
  }
}
