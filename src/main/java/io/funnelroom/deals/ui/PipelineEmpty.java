package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.funnelroom.base.ui.EmptyState;

/** What stands in the pipeline when it shows no deal: none there yet, or none that fits. */
final class PipelineEmpty extends Div {

  private final Runnable open;
  private final Runnable clear;

  PipelineEmpty(Runnable open, Runnable clear) {
    this.open = open;
    this.clear = clear;
    addClassName("pipeline-empty");
  }

  void show(boolean filtered) {
    removeAll();
    String key = filtered ? "pipeline.empty.filtered" : "pipeline.empty";
    Button first =
        filtered
            ? new Button(getTranslation("filter.clear"), click -> clear.run())
            : new Button(getTranslation("pipeline.new"), click -> open.run());
    first.addThemeVariants(ButtonVariant.PRIMARY);
    add(new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".purpose"), first));
  }
}
