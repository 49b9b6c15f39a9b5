package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.funnelroom.live.ScreenPace;
import java.util.function.Consumer;

/** Shows how far a bulk change is, and lets the person stop it. */
final class BulkProgress extends Dialog {

  private final BulkRun run;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph words = new Paragraph();
  private volatile int through;

  BulkProgress(BulkRun run) {
    this.run = run;
    setHeaderTitle(getTranslation("pipeline.bulk.running"));
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    add(words, bar);
    getFooter().add(new Button(getTranslation("pipeline.bulk.stop"), click -> run.cancel()));
    show();
  }

  /** Runs the change beside the screen; the listener hears the result in the screen's UI. */
  void start(UI ui, ScreenPace pace, Consumer<BulkRun.Result> listener) {
    open();
    Thread.ofVirtual()
        .name("bulk-change")
        .start(
            () -> {
              BulkRun.Result result = run.run(done -> moved(done, pace));
              ui.access(
                  () -> {
                    close();
                    listener.accept(result);
                  });
            });
  }

  private void moved(int done, ScreenPace pace) {
    boolean shown = through == 0 || done * 100 / run.size() != through * 100 / run.size();
    through = done;
    if (shown) {
      pace.show(this::show);
    }
  }

  private void show() {
    bar.setValue((double) through / Math.max(1, run.size()));
    words.setText(getTranslation("pipeline.bulk.progress", through, run.size()));
  }
}
