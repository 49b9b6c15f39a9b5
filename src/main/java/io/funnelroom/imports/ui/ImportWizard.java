package io.funnelroom.imports.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.ImportPlan;
import io.funnelroom.imports.ImportResult;
import io.funnelroom.imports.Progress;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.team.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Leads a spreadsheet in, step by step. Nothing is stored before the last one. */
final class ImportWizard extends Div {
  private final transient ImportParts parts;
  private final transient Person person;
  private final transient Runnable close;
  private final transient ImportDraft draft = new ImportDraft();
  private final MatchesStep matches;
  private final List<ImportStep> steps;
  private final StepList list;
  private final Div stage = new Div();
  private final Paragraph problem = new Paragraph();
  private final Button back = new Button(getTranslation("imports.back"), click -> back());
  private final Button next = new Button("", click -> next());
  private final Button leave = new Button(getTranslation("imports.leave"), click -> close());
  private int present;
  private boolean working;
  private boolean gone;

  ImportWizard(ImportParts parts, Person person, Runnable close) {
    this.parts = parts;
    this.person = person;
    this.close = close;
    matches = new MatchesStep(draft, parts.people());
    steps =
        List.of(
            new FileStep(draft, this::open, this::say),
            new SheetStep(draft, this::showSheet),
            new ColumnsStep(draft),
            matches,
            new DuplicatesStep(draft),
            new PreviewStep(draft, parts.text()));
    list = new StepList(steps.stream().map(ImportStep::name).toList());
    addClassName("imports-wizard");
    problem.addClassName("imports-refusal");
    problem.getElement().setAttribute("role", "alert");
    next.addThemeVariants(ButtonVariant.PRIMARY);
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    Div buttons = new Div(leave, back, next);
    buttons.addClassName("imports-buttons");
    add(list, stage, problem, buttons);
    show(0);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    gone = true;
    if (!working) {
      draft.discard();
    }
  }

  private void open(Path path, String name) {
    draft.keep(path);
    work(
        new LongWork("imports.opening", 0),
        progress -> ImportDraft.Opened.of(path, name),
        opened -> {
          draft.open(opened);
          matches.forget();
          show(1);
        },
        () -> {});
  }

  private void showSheet(int sheet) {
    work(
        new LongWork("imports.opening", 0),
        progress -> SheetPreview.of(draft.file(), sheet),
        rows -> {
          try {
            draft.show(sheet, rows);
            matches.forget();
            show(present);
          } catch (RuleViolation empty) {
            show(present);
            say(explain(empty));
          }
        },
        () -> {});
  }

  private void back() {
    int before = present - 1;
    while (before > 2 && !steps.get(before).isNeeded()) {
      before--;
    }
    show(before);
  }

  private void next() {
    say("");
    if (present < 2) {
      show(present + 1);
    } else if (present < steps.size() - 1) {
      check();
    } else {
      run();
    }
  }

  private void check() {
    ImportPlan plan = plan();
    if (plan == null) {
      return;
    }
    int known = draft.check() == null ? 0 : draft.check().rows();
    Person by = parts.now(person);
    Function<Progress, CheckResult> work =
        progress -> {
          CheckResult result = parts.check().check(by, plan, progress);
          draft.keep(result.badRows());
          return result;
        };
    work(new LongWork("imports.checking", known), work, this::checked, () -> {});
  }

  private void checked(CheckResult result) {
    draft.checked(result);
    int following = present + 1;
    while (!steps.get(following).isNeeded()) {
      following++;
    }
    show(following);
  }

  private void run() {
    ImportPlan plan = plan();
    Person by = parts.now(person);
    Function<Progress, ImportResult> work =
        progress -> {
          ImportResult result = parts.run().run(by, plan, progress);
          draft.keep(result.badRows());
          return result;
        };
    work(new LongWork("imports.running", draft.check().rows()), work, this::came, () -> {});
  }

  private void came(ImportResult result) {
    ResultStep end =
        new ResultStep(draft, result, () -> TakeBack.ask(parts, person, result.id(), this::close));
    end.show();
    stage.removeAll();
    stage.add(end);
    list.mark(steps.size());
    next.setVisible(false);
    back.setVisible(false);
    leave.setText(end.next());
    end.focus();
  }

  private ImportPlan plan() {
    try {
      return draft.plan(getLocale());
    } catch (RuleViolation unfinished) {
      say(getTranslation(unfinished.key(), unfinished.parameters()));
      return null;
    }
  }

  /** Shows the work in place of the step; when it ends early, the step is there again. */
  private <T> void work(
      LongWork work, Function<Progress, T> task, Consumer<T> done, Runnable endedEarly) {
    say("");
    working = true;
    stage.removeAll();
    stage.add(work);
    buttons(false);
    work.start(
        parts,
        task,
        result -> {
          working = false;
          buttons(true);
          done.accept(result);
          discardIfGone();
        },
        why -> {
          working = false;
          endedEarly.run();
          show(present);
          say(explain(why));
          discardIfGone();
        },
        draft::discard);
  }

  private void discardIfGone() {
    if (gone) {
      draft.discard();
    }
  }

  private String explain(RuntimeException why) {
    return switch (why) {
      case RuleViolation violation -> getTranslation(violation.key(), violation.parameters());
      case CancellationException cancelled -> getTranslation("imports.cancelled");
      default -> getTranslation("imports.failed");
    };
  }

  private void show(int step) {
    present = step;
    ImportStep shown = steps.get(step);
    shown.show();
    stage.removeAll();
    stage.add(shown);
    list.mark(step);
    buttons(true);
    shown.focus();
  }

  private void buttons(boolean on) {
    back.setVisible(on && present > 0);
    next.setVisible(on && (present > 0 || draft.file() != null));
    next.setText(steps.get(present).next());
    leave.setVisible(on);
  }

  private void say(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
  }

  private void close() {
    close.run();
  }
}
