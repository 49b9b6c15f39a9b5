package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import io.funnelroom.deals.ui.actions.PipelineShown;
import java.util.function.Supplier;

/** The pipeline's part of the bar above it: who is here, the columns, what can be done. */
final class PipelineBar extends Div {

  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final ViewSwitch views = new ViewSwitch("pipeline");
  private final ColumnsMenu columns = new ColumnsMenu();

  PipelineBar(PipelineParts parts, Supplier<PipelineShown> shown) {
    addClassName("pipeline-bar");
    add(whoIsHere, views, columns);
    parts.actions().forEach(action -> add(action.component(shown)));
  }

  WhoIsHere whoIsHere() {
    return whoIsHere;
  }

  ViewSwitch views() {
    return views;
  }

  ColumnsMenu columns() {
    return columns;
  }

  /** Offers to open a deal, to those who may. */
  void offerNewDeal(Runnable open) {
    add(new NewDealButton(open));
  }
}
