package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.funnelroom.live.ScreenPace;
import java.util.function.Consumer;

/** Shows how far something done to many deals is, and lets the person stop it. */
final class BulkProgress<R> extends Dialog {

  private final LongAct<R> act;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private volatile int through;

  BulkProgress(String title, LongAct<R> act) {
    this.act = act;
    setHeaderTitle(title);
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    add(words, bar);
    getFooter().add(new Button(getTranslation("pipeline.bulk.stop"), click -> act.cancel()));
    show();
  }

  /** Runs it beside the screen; the listener hears the result in the screen's UI. */
  void start(UI ui, ScreenPace pace, Consumer<R> listener) {
    open();
    Thread.ofVirtual()
        .name("bulk-change")
        .start(() -> end(ui, act.run(done -> moved(done, pace)), listener));
  }

  private void end(UI ui, R result, Consumer<R> listener) {
    try {
      ui.access(
          () -> {
            close();
            listener.accept(result);
          });
    } catch (UIDetachedException left) {
      // Whoever left the screen took its undo along; what was done to the deals stands.
      return;
    }
  }

  private void moved(int done, ScreenPace pace) {
    boolean shown = through == 0 || done * 100 / act.size() != through * 100 / act.size();
    through = done;
    if (shown) {
      pace.show(this::show);
    }
  }

  private void show() {
    bar.setValue((double) through / Math.max(1, act.size()));
    words.setText(getTranslation("pipeline.bulk.progress", through, act.size()));
  }
}
