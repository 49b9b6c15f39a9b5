package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.base.ui.sheet.SheetLayout;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;

/** The pipeline: every deal in one live sheet, under tools that the address remembers. */
@Route("pipeline")
@PermitAll
@StyleSheet("context://css/pipeline.css")
final class PipelineView extends Div implements BarContent, BeforeEnterObserver, HasDynamicTitle {

  private static final String ROOM = "pipeline";

  private final PipelineCodec codec;
  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final FilterBar filters;
  private final TotalsBar totals;
  private final SortAgain sortAgain = new SortAgain(this::sortAgain);
  private final DealSheet deals;
  private final PipelineSelection selection;
  private PipelineState state = PipelineState.START;

  PipelineView(
      DealSheetParts parts, FilterParts filterParts, PipelineCodec codec, SignedIn signedIn) {
    this.codec = codec;
    addClassName("pipeline");
    filters = new FilterBar(filterParts);
    filters.onFilter(filter -> go(state.filtered(filter)));
    totals = new TotalsBar(parts.text(), parts.people());
    totals.onGrouping(field -> go(state.groupedBy(field.orElse(null))));
    deals = new DealSheet(parts, signedIn.person(), this::show, sortAgain::offer);
    deals.sheet().onLayout(this::arranged);
    deals.sheet().onCommand(this::run);
    selection = new PipelineSelection(parts, deals, totals);
    add(filters, sortAgain, deals, selection.bar(), totals);
  }

  @Override
  public Component barContent() {
    return whoIsHere;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("pipeline.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    state = codec.read(event.getLocation().getQueryParameters());
    filters.show(state.filter());
    totals.groupBy(state.groupBy());
    deals.sheet().setLayout(SheetLayouts.of(state));
    deals.show(state.filter(), state.groupBy());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    deals.open(attached.getUI(), ROOM, whoIsHere);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deals.close();
  }

  private void go(PipelineState to) {
    state = to;
    remember();
    deals.show(state.filter(), state.groupBy());
  }

  private void arranged(SheetLayout layout) {
    state = state.laidOut(SheetLayouts.columns(layout)).sorted(SheetLayouts.order(layout));
    sortAgain.setVisible(false);
    remember();
  }

  private void remember() {
    getUI()
        .ifPresent(
            ui ->
                ui.getPage()
                    .getHistory()
                    .replaceState(null, new Location(ROOM, codec.write(state))));
  }

  private void sortAgain() {
    deals.sheet().refreshKeepingPlace();
  }

  private void show(LiveTotals.Reading figures) {
    totals.show(figures.totals());
    totals.showGroups(figures.groups());
  }

  private void run(SheetCommand command) {
    switch (command.kind()) {
      case UNDO -> deals.undoLast();
      case REDO -> deals.redoLast();
      case SELECT_ALL -> selection.selectAll();
      case NEW_ROW, OPEN_ROW -> {}
    }
  }
}
