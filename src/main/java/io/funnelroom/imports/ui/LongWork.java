package io.funnelroom.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.imports.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work beside the screen: shows how far it is, and lets the person end it. */
final class LongWork extends Div {
  private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private final String key;
  private final int rows;
  private transient WorkProgress progress;

  /**
   * Draws the work before it begins.
   *
   * @param key of what is being done; {@code key.rows} says how far it is
   * @param rows how many there are; 0 when nobody knows yet
   */
  LongWork(String key, int rows) {
    this.key = key;
    this.rows = rows;
    addClassName("imports-work");
    bar.setIndeterminate(rows == 0);
    words.getElement().setAttribute("role", "status");
    words.setText(getTranslation(key));
    add(words, bar, new Button(getTranslation("imports.cancel"), click -> cancel()));
  }

  /**
   * Begins; the listeners hear in the screen's turn what came of it.
   *
   * @param gone runs instead of them, on the work's thread, when the page has been closed
   */
  <T> void start(
      ImportParts parts,
      Function<Progress, T> work,
      Consumer<T> done,
      Consumer<RuntimeException> ended,
      Runnable gone) {
    UI ui = UI.getCurrent();
    progress = new WorkProgress(parts.screens().pace(ui)::show, this::show);
    parts
        .threads()
        .start(() -> ui.accessLater(result(work, progress, done, ended), gone::run).run());
  }

  void cancel() {
    if (progress.cancel()) {
      words.setText(getTranslation("imports.cancelling"));
    }
  }

  private static <T> SerializableRunnable result(
      Function<Progress, T> work,
      Progress progress,
      Consumer<T> done,
      Consumer<RuntimeException> ended) {
    try {
      progress.report(0);
      T result = work.apply(progress);
      progress.finish();
      return () -> done.accept(result);
    } catch (RuleViolation | CancellationException expected) {
      return () -> ended.accept(expected);
    } catch (Throwable failure) {
      LOG.error("An import has failed", failure);
      return () -> ended.accept(new IllegalStateException(failure));
    }
  }

  private void show() {
    if (!progress.cancelled() && progress.rows() > 0) {
      words.setText(getTranslation(key + ".rows", progress.rows(), rows));
      bar.setValue(rows == 0 ? 0 : Math.min(1, (double) progress.rows() / rows));
    }
  }
}
