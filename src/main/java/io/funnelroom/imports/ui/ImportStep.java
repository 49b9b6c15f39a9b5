package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One step of an import: its title, what it is for, and what there is to decide. */
abstract class ImportStep extends Div {
  private final H2 title = new H2();
  private final Paragraph purpose = new Paragraph();
  private final Div content = new Div();
  private final String key;

  ImportStep(String key) {
    this.key = key;
    addClassName("imports-step");
    title.getElement().setAttribute("tabindex", "-1");
    title.setText(getTranslation(key));
    purpose.setText(getTranslation(key + ".purpose"));
    content.addClassName("imports-content");
    add(title, purpose, content);
  }

  /** Whether the file leaves anything to decide here. */
  boolean isNeeded() {
    return true;
  }

  /** Draws what there is to decide now. */
  abstract void show();

  /** The step's name in the list of steps. */
  String name() {
    return getTranslation(key + ".name");
  }

  /** What the button says that goes on from here. */
  String next() {
    return getTranslation("imports.next");
  }

  Div content() {
    return content;
  }

  void focus() {
    title.getElement().callJsFunction("focus");
  }
}
