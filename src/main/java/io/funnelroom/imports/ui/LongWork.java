package io.funnelroom.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
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
  private volatile boolean cancelled;

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

  /** Begins; the listeners hear in the screen's turn what came of it. */
  <T> void start(
      UI ui, Function<Progress, T> work, Consumer<T> done, Consumer<RuntimeException> ended) {
    Progress progress = progress(ui);
    Thread.ofVirtual()
        .name("import")
        .start(
            () -> {
              try {
                T result = work.apply(progress);
                tell(ui, () -> done.accept(result));
              } catch (RuleViolation | CancellationException expected) {
                tell(ui, () -> ended.accept(expected));
              } catch (RuntimeException failure) {
                LOG.error("An import has failed", failure);
                tell(ui, () -> ended.accept(failure));
              }
            });
  }

  void cancel() {
    cancelled = true;
    words.setText(getTranslation("imports.cancelling"));
  }

  private Progress progress(UI ui) {
    return new Progress() {
      @Override
      public void rowsDone(int done) {
        tell(ui, () -> show(done));
      }

      @Override
      public boolean cancelled() {
        return cancelled;
      }
    };
  }

  private void show(int done) {
    if (!cancelled) {
      words.setText(getTranslation(key + ".rows", done, rows));
      bar.setValue(rows == 0 ? 0 : Math.min(1, (double) done / rows));
    }
  }

  /** A screen that has gone hears nothing; the work goes on without it. */
  private static void tell(UI ui, Runnable news) {
    try {
      ui.access(news::run);
    } catch (UIDetachedException gone) {
      LOG.debug("Nobody looks at the import any more");
    }
  }
}
