package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.People;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes back on one screen what the person did there, and does it again: a few steps at once, many
 * beside the screen with a progress that can be stopped.
 */
final class UndoAct {

  private static final int AT_ONCE = 20;

  private final Component screen;
  private final UndoStack stack;
  private final People people;
  private final Whenever whenever;
  private final Supplier<ScreenPace> pace;

  UndoAct(
      Component screen,
      UndoStack stack,
      People people,
      Whenever whenever,
      Supplier<ScreenPace> pace) {
    this.screen = screen;
    this.stack = stack;
    this.people = people;
    this.whenever = whenever;
    this.pace = pace;
  }

  /** Takes the last act back and says what became of it. */
  void undo() {
    move(stack.undo(), "pipeline.undo.running", "pipeline.undo.done");
  }

  /** Does again what was last taken back. */
  void redo() {
    move(stack.redo(), "pipeline.undo.running-again", "pipeline.undo.again");
  }

  private void move(Optional<UndoMove> asked, String runningKey, String doneKey) {
    if (asked.isEmpty()) {
      Toast.show(screen.getTranslation("pipeline.undo.nothing"));
      return;
    }
    UndoMove move = asked.get();
    UndoRun run = new UndoRun(move);
    if (run.size() <= AT_ONCE) {
      ended(move, run.run(done -> {}), doneKey);
    } else {
      new BulkProgress<>(screen.getTranslation(runningKey), run)
          .start(screen.getUI().orElseThrow(), pace.get(), result -> ended(move, result, doneKey));
    }
  }

  private void ended(UndoMove move, UndoRun.Result result, String doneKey) {
    move.end();
    UndoReport report = new UndoReport(people, whenever, screen.getUI().orElseThrow().getLocale());
    result.steps().forEach(report::add);
    report.show(doneKey);
    if (result.failed()) {
      Toast.show(screen.getTranslation("pipeline.undo.failed"));
    }
  }
}
