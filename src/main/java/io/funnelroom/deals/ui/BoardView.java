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
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The stage board, under the tools and the address of the pipeline. */
@Route("board")
@PermitAll
@StyleSheet("context://css/pipeline.css")
final class BoardView extends Div implements BarContent, BeforeEnterObserver, Headed {

  private static final String ROOM = "board";
  private static final String REMEMBER = "history.replaceState(history.state, '', $0)";

  private final PipelineCodec codec;
  private final BoardBar bar = new BoardBar();
  private final ViewMenu views;
  private final FilterBar filters;
  private final DealBoard deals;
  private final NewDealAct newDeal;
  private final PipelineEmpty empty;
  private PipelineState state = PipelineState.START;

  BoardView(BoardParts parts, SignedIn signedIn) {
    PipelineParts shared = parts.pipeline();
    codec = shared.codec();
    addClassNames("pipeline", "board");
    deals = new DealBoard(parts, signedIn.person(), this::askForNewDeal, this::counted);
    views = new ViewMenu(shared.views(), signedIn.person());
    filters = new FilterBar(shared.filters());
    filters.lead(views);
    newDeal = new NewDealAct(shared, deals);
    empty = new PipelineEmpty(newDeal::ask, filters::clear);
    empty.addClassName("board-empty");
    empty.setVisible(false);
    filters.onFilter(filter -> go(state.filtered(filter)));
    views.onChoose(this::go);
    if (newDeal.isAllowed()) {
      bar.offerNewDeal(newDeal::ask);
    }
    add(filters, empty, deals);
  }

  @Override
  public Component barContent() {
    return bar;
  }

  @Override
  public String heading() {
    return getTranslation("board.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    PipelineState asked = codec.read(query);
    Optional<PipelineState> saved =
        codec.asksForView(query) ? views.stateOf(asked.view()) : Optional.empty();
    show(saved.map(view -> view.at(asked.spot())).orElse(asked));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    deals.open(attached.getUI(), ROOM, bar.whoIsHere(), this::moved);
    if (state.spot() != null) {
      deals.goTo(state.spot().deal(), null);
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deals.close();
  }

  private void go(PipelineState to) {
    show(to);
    remember();
  }

  private void show(PipelineState to) {
    state = to;
    views.show(state);
    filters.show(state.filter());
    empty.show(!state.filter().equals(DealFilter.ALL));
    deals.show(state.filter());
    bar.views().show(codec.text(state));
  }

  private void moved(DealId card) {
    boolean there = state.spot() != null && state.spot().deal().equals(card);
    state = state.at(there ? state.spot() : new Spot(card, null));
    bar.views().show(codec.text(state));
    remember();
  }

  private void counted(int deals) {
    empty.setVisible(deals == 0);
  }

  private void askForNewDeal() {
    newDeal.ask();
  }

  private void remember() {
    String query = codec.text(state);
    getElement().executeJs(REMEMBER, query.isEmpty() ? ROOM : ROOM + "?" + query);
  }
}
