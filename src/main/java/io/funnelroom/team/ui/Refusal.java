package io.funnelroom.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.RuleViolation;

/** Says why something was not done, where it was tried. */
class Refusal extends Paragraph {

  Refusal() {
    addClassName("team-refusal");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Does it; says so and answers false when a rule forbids it. */
  boolean passes(Runnable action) {
    try {
      action.run();
      setVisible(false);
      return true;
    } catch (RuleViolation why) {
      setText(getTranslation(why.key(), why.parameters()));
      setVisible(true);
      return false;
    }
  }
}
