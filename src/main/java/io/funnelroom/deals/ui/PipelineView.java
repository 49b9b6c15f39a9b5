package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.base.ui.sheet.CellPlace;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.base.ui.sheet.SheetLayout;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.ui.actions.PipelineShown;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The pipeline: every deal in one live sheet, under tools that the address remembers. */
@Route("pipeline")
@PermitAll
@StyleSheet("context://css/pipeline.css")
final class PipelineView extends Div implements BarContent, BeforeEnterObserver, Headed {

  private static final String ROOM = "pipeline";
  private static final String REMEMBER =
      "history.replaceState(history.state, '', $0); sessionStorage.setItem('funnelroom.came-from', $0)";

  private final PipelineCodec codec;
  private final PipelineBar bar;
  private final ViewMenu views;
  private final FilterBar filters;
  private final TotalsBar totals;
  private final SortAgain sortAgain;
  private final DealSheet deals;
  private final PipelineSelection selection;
  private final NewDealAct newDeal;
  private final PipelineEmpty empty;
  private PipelineState state = PipelineState.START;

  PipelineView(PipelineParts parts, SignedIn signedIn) {
    codec = parts.codec();
    addClassName("pipeline");
    sortAgain = new SortAgain(() -> deals().sheet().refreshKeepingPlace());
    deals = new DealSheet(parts.sheet(), signedIn.person(), this::show, sortAgain::offer);
    bar = new PipelineBar(parts, this::shown);
    views = new ViewMenu(parts.views(), signedIn.person());
    filters = new FilterBar(parts.filters());
    filters.lead(views);
    totals = new TotalsBar(parts.sheet().text(), parts.sheet().people());
    selection = new PipelineSelection(parts.sheet(), deals, totals);
    newDeal = new NewDealAct(parts, deals);
    empty = new PipelineEmpty(newDeal::ask, filters::clear);
    deals.sheet().grid().setEmptyStateComponent(empty);
    new RowMenu(parts.sheet(), parts.archive(), deals);
    listen();
    add(filters, sortAgain, deals, selection.bar(), totals);
  }

  @Override
  public Component barContent() {
    return bar;
  }

  @Override
  public String heading() {
    return getTranslation("pipeline.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    PipelineState asked = codec.read(query);
    Optional<PipelineState> saved =
        codec.asksForView(query) ? views.stateOf(asked.view()) : Optional.empty();
    show(saved.map(view -> view.at(asked.spot())).orElse(asked));
    if (state.spot() != null) {
      deals.goTo(state.spot().deal(), state.spot().field());
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    deals.open(attached.getUI(), ROOM, bar.whoIsHere(), this::moved);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deals.close();
  }

  private void listen() {
    filters.onFilter(filter -> go(state.filtered(filter)));
    views.onChoose(this::go);
    bar.columns().onLayout(columns -> go(state.laidOut(columns)));
    totals.onGrouping(field -> go(state.groupedBy(field.orElse(null))));
    deals.sheet().onLayout(this::arranged);
    deals.sheet().onCommand(this::run);
    if (newDeal.isAllowed()) {
      bar.offerNewDeal(newDeal::ask);
    }
  }

  private void go(PipelineState to) {
    show(to);
    remember(state);
  }

  private void show(PipelineState to) {
    state = to;
    views.show(state);
    filters.show(state.filter());
    bar.columns().show(state.columns());
    totals.groupBy(state.groupBy());
    empty.show(!state.filter().equals(DealFilter.ALL));
    deals.sheet().setLayout(SheetLayouts.of(state));
    deals.show(state.filter(), state.groupBy());
    bar.views().show(codec.text(state));
  }

  private void show(LiveTotals.Reading figures) {
    totals.show(figures.totals());
    totals.showGroups(figures.groups());
  }

  private void arranged(SheetLayout layout) {
    sortAgain.setVisible(false);
    state = state.laidOut(SheetLayouts.columns(layout)).sorted(SheetLayouts.order(layout));
    bar.columns().show(state.columns());
    views.show(state);
    remember(state);
  }

  private void moved(Optional<CellPlace> place) {
    state =
        state.at(place.map(cell -> Spot.of(cell.rowId() + ":" + cell.columnKey())).orElse(null));
    remember(state);
  }

  /** The browser's own history keeps the address as it was written: short, in its order. */
  private void remember(PipelineState present) {
    String query = codec.text(present);
    bar.views().show(query);
    getElement().executeJs(REMEMBER, query.isEmpty() ? ROOM : ROOM + "?" + query);
  }

  private PipelineShown shown() {
    return new PipelineShown(state.filter(), deals.order(), state.columns().shown());
  }

  private DealSheet deals() {
    return deals;
  }

  private void run(SheetCommand command) {
    switch (command.kind()) {
      case UNDO -> deals.undoLast();
      case REDO -> deals.redoLast();
      case SELECT_ALL -> selection.selectAll();
      case NEW_ROW -> newDeal.ask();
      case OPEN_ROW -> getUI().ifPresent(ui -> ui.navigate("deals/" + command.rowId()));
    }
  }
}
