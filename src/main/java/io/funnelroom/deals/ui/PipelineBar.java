package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.ui.actions.PipelineShown;
import java.util.function.Supplier;

/** The pipeline's part of the bar above it: who is here, the columns, what can be done. */
final class PipelineBar extends Div {

  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final ColumnsMenu columns = new ColumnsMenu();

  PipelineBar(PipelineParts parts, Supplier<PipelineShown> shown) {
    addClassName("pipeline-bar");
    add(whoIsHere, columns);
    parts.actions().forEach(action -> add(action.component(shown)));
  }

  WhoIsHere whoIsHere() {
    return whoIsHere;
  }

  ColumnsMenu columns() {
    return columns;
  }

  /** Offers to open a deal, to those who may. */
  void offerNewDeal(Runnable open) {
    Span plus = new Span("+");
    plus.getElement().setAttribute("aria-hidden", "true");
    Span words = new Span(getTranslation("pipeline.new"));
    words.addClassName("new-deal-words");
    Button button = new Button(words, click -> open.run());
    button.setPrefixComponent(plus);
    button.setAriaLabel(getTranslation("pipeline.new"));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.addClassName("new-deal");
    button.setTooltipText(getTranslation("pipeline.new.key"));
    add(button);
  }
}
