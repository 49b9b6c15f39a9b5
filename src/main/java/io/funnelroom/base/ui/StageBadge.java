package io.funnelroom.base.ui;

import com.vaadin.flow.component.html.Span;

/** A stage as its colour's dot and its name, so that the colour never speaks alone. */
public class StageBadge extends Span {

  /**
   * Draws a stage.
   *
   * @param number 1 to 7; 0 for none
   * @param name what the team calls it
   */
  public StageBadge(int number, String name) {
    super(name);
    addClassNames("stage-badge", "stage-" + number);
  }
}
