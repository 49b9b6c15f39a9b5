package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: what it is for, and the first step. */
public class EmptyState extends Div {

  /**
   * Draws the state.
   *
   * @param title says that there is nothing, in a few words
   * @param purpose says what will stand here
   * @param firstSteps buttons or links to begin with; none where the person may not
   */
  public EmptyState(String title, String purpose, Component... firstSteps) {
    addClassName("empty-state");
    add(new H2(title), new Paragraph(purpose));
    add(firstSteps);
  }
}
