package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealTotals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The ticked rows of the pipeline: their figures, and what is done to all of them at once. */
final class PipelineSelection {

  private static final int MOST = 10_000;

  private final DealSheetParts parts;
  private final DealSheet deals;
  private final TotalsBar totals;
  private final SelectionBar bar;
  private List<DealId> selected = List.of();

  PipelineSelection(DealSheetParts parts, DealSheet deals, TotalsBar totals) {
    this.parts = parts;
    this.deals = deals;
    this.totals = totals;
    bar = new SelectionBar(parts.bulk(), parts.people(), this::change, () -> select(List.of()));
    deals.sheet().onSelection(this::show);
  }

  Component bar() {
    return bar;
  }

  /** Selects every filtered deal, as many as can be changed at once. */
  void selectAll() {
    List<DealId> all = parts.deals().ids(deals.viewer(), deals.filter(), deals.order(), MOST + 1);
    select(all.size() > MOST ? all.subList(0, MOST) : all);
    if (all.size() > MOST) {
      Toast.show(bar.getTranslation("pipeline.selected.too-many", MOST));
    }
  }

  private void select(List<DealId> ids) {
    Set<String> keys = ids.stream().map(DealId::value).collect(Collectors.toSet());
    deals.sheet().select(keys);
    show(keys);
  }

  private void show(Set<String> keys) {
    selected = keys.stream().map(DealId::new).toList();
    bar.show(selected.size(), deals.filter().archived());
    totals.showSelected(DealTotals.of(parts.deals().findAll(deals.viewer(), selected)));
  }

  private void change(BulkChange.Change change) {
    change(change, selected);
  }

  private void change(BulkChange.Change change, List<DealId> wanted) {
    BulkRun run = new BulkRun(deals.viewer(), change, wanted);
    BulkProgress<BulkRun.Result> progress =
        new BulkProgress<>(bar.getTranslation("pipeline.bulk.running"), run);
    bar.getUI()
        .ifPresent(ui -> progress.start(ui, deals.pace(), result -> changed(change, result)));
  }

  private void changed(BulkChange.Change change, BulkRun.Result result) {
    deals.undo().did(result.steps());
    BulkReport.show(result, bar.getUI().orElseThrow().getLocale(), deals::undoLast);
    select(List.of());
    askForMore(change, result);
  }

  private void askForMore(BulkChange.Change change, BulkRun.Result result) {
    List<DealId> unsaid = result.unsaid();
    if (!unsaid.isEmpty()) {
      new BackDialog(unsaid.size(), why -> change(change.because(why), unsaid)).open();
    }
    List<BulkRun.Refusal> missing = result.missing();
    if (!missing.isEmpty()) {
      new BulkGatesDialog(parts, deals, change, missing).open();
    }
  }
}
