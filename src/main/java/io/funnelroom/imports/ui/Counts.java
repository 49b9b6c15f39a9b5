package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.ImportResult;

/** Figures side by side, each with its word. */
final class Counts extends Div {
  private Counts() {
    addClassName("imports-counts");
  }

  Counts(CheckResult check) {
    this();
    count("imports.count.rows", check.rows());
    count("imports.count.new", check.fresh());
    count("imports.count.duplicates", check.duplicates());
    count("imports.count.skipped", check.skipped());
    count("imports.count.bad", check.bad());
  }

  Counts(ImportResult result) {
    this();
    count("imports.count.added", result.added());
    count("imports.count.changed", result.changed());
    count("imports.count.skipped", result.skipped());
    count("imports.count.bad", result.bad());
  }

  private void count(String key, int rows) {
    Span figure = new Span(getTranslation("imports.count", rows));
    figure.addClassName("imports-figure");
    add(new Div(figure, new Span(getTranslation(key))));
  }
}
