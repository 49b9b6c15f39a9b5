package io.funnelroom.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.funnelroom.imports.ImportResult;

/** The end: what came in. */
final class ResultStep extends ImportStep {
  private final transient ImportDraft draft;
  private final transient ImportResult result;
  private final transient Runnable takeBack;

  ResultStep(ImportDraft draft, ImportResult result, Runnable takeBack) {
    super("imports.result");
    this.draft = draft;
    this.result = result;
    this.takeBack = takeBack;
  }

  @Override
  void show() {
    content().removeAll();
    content().add(new Counts(result));
    if (result.badRows() != null) {
      content().add(new BadRowsLink(result.badRows(), draft.fileName()));
    }
    content()
        .add(
            new Anchor("pipeline", getTranslation("imports.result.pipeline")),
            new Button(getTranslation("imports.take-back"), click -> takeBack.run()));
  }

  @Override
  String next() {
    return getTranslation("imports.done");
  }
}
