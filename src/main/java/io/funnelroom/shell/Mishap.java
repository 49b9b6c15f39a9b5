package io.funnelroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.ui.Headed;

/** A page that could not be shown: what happened, what was kept, what to do. */
abstract class Mishap extends Div implements Headed {

  private final String key;

  Mishap(String key) {
    this.key = key;
    addClassName("mishap");
  }

  @Override
  public String heading() {
    return getTranslation(key + ".title");
  }

  /** Says it, and offers the steps beside the way home. */
  final void explain(Component... steps) {
    removeAll();
    Div ways = new Div(steps);
    ways.addClassName("mishap-steps");
    ways.add(wayHome());
    add(
        new H2(getTranslation(key + ".happened")),
        new Paragraph(getTranslation(key + ".kept")),
        new Paragraph(getTranslation(key + ".advice")),
        ways);
  }

  private Button wayHome() {
    Button home =
        new Button(
            getTranslation("shell.error.home"), click -> getUI().ifPresent(ui -> ui.navigate("")));
    home.addThemeVariants(ButtonVariant.PRIMARY);
    return home;
  }
}
