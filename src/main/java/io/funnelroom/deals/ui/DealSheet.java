package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The live sheet of deals that one person has open: rows, edits, the others, figures. */
final class DealSheet extends Div {

  private final DealSheetParts parts;
  private final Person viewer;
  private final UndoStack undo = new UndoStack();
  private final Sheet<DealRow> sheet;
  private final Consumer<DealTotals> onTotals;
  private final Runnable offerToSortAgain;
  private DealFilter filter = DealFilter.ALL;
  private int countShown;
  private ScreenPace pace;
  private DealSheetPresence presence;
  private Registration watching;

  DealSheet(
      DealSheetParts parts,
      Person viewer,
      Consumer<DealTotals> onTotals,
      Runnable offerToSortAgain) {
    this.parts = parts;
    this.viewer = viewer;
    this.onTotals = onTotals;
    this.offerToSortAgain = offerToSortAgain;
    addClassName("deal-sheet");
    sheet = new Sheet<>("pipeline", viewer.userName(), row -> row.id().value());
    columnSet().columns().forEach(sheet::addColumn);
    sheet.setRows(this::rows, query -> count());
    sheet.onEdits(edits()::store);
    sheet.setSizeFull();
    add(sheet);
  }

  Sheet<DealRow> sheet() {
    return sheet;
  }

  UndoStack undo() {
    return undo;
  }

  DealFilter filter() {
    return filter;
  }

  /** The pace of the screen that the sheet is on. */
  ScreenPace pace() {
    return pace;
  }

  /** Shows what this filter leaves. */
  void show(DealFilter wanted) {
    filter = wanted;
    sheet.grid().getDataProvider().refreshAll();
    readTotals();
  }

  /** Goes live on this screen. */
  void open(UI ui, String room, WhoIsHere whoIsHere) {
    pace = parts.screens().pace(ui);
    DealSheetUpdates updates =
        new DealSheetUpdates(
            sheet, parts.people(), viewer, this::belongs, this::sortedBy, offerToSortAgain);
    watching = parts.feed().watch(new Watcher(updates));
    presence =
        new DealSheetPresence(
            parts.presence(), pace, room, sheet, whoIsHere, parts.people(), viewer);
    readTotals();
  }

  /** Leaves the screen. */
  void close() {
    watching.remove();
    presence.leave();
  }

  private void readTotals() {
    if (pace != null) {
      parts.totals().read(viewer, filter, totals -> pace.show(() -> show(totals)));
    }
  }

  private void show(DealTotals totals) {
    onTotals.accept(totals);
    if (totals.count() != countShown) {
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

  private Stream<DealRow> rows(Query<DealRow, Void> query) {
    List<DealSort> order =
        query.getSortOrders().stream()
            .flatMap(
                sort ->
                    DealField.ofKey(sort.getSorted()).stream()
                        .map(
                            field ->
                                new DealSort(
                                    field, sort.getDirection() == SortDirection.DESCENDING)))
            .toList();
    return parts.deals().list(viewer, filter, order, query.getOffset(), query.getLimit()).stream();
  }

  private int count() {
    countShown = parts.deals().count(viewer, filter);
    return countShown;
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
    return new SheetEdits(
        sheet,
        parts.typedEdit(),
        parts.acts(),
        parts.people(),
        undo,
        parts.whenever(),
        viewer,
        getLocale());
  }

  private final class Watcher implements DealWatcher {

    private final DealSheetUpdates updates;

    Watcher(DealSheetUpdates updates) {
      this.updates = updates;
    }

    @Override
    public Person viewer() {
      return parts.people().find(viewer.id()).orElse(viewer);
    }

    @Override
    public void dealsChanged(DealNews news) {
      pace.show(() -> updates.show(news));
      readTotals();
    }
  }
}
