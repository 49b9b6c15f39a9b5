package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.Stage;

/** From which stage to which a deal is to go. */
final class GatePath extends Paragraph {

  GatePath() {
    addClassName("gate-path");
  }

  void show(Stage from, MoveAim aim) {
    removeAll();
    Span arrow = new Span("→");
    arrow.addClassName("gate-arrow");
    add(badge(from), arrow, badge(aim.to()));
    if (aim.won()) {
      add(new Span(getTranslation("outcome.won")));
    }
  }

  private static StageBadge badge(Stage stage) {
    return new StageBadge(stage.number(), MoveWords.stage(stage));
  }
}
