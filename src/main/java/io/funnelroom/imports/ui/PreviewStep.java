package io.funnelroom.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.Problem;
import org.apache.poi.ss.util.CellReference;

/** Step 6: what would come of it, every problem at its cell. */
final class PreviewStep extends ImportStep {
  private final transient ImportDraft draft;

  PreviewStep(ImportDraft draft) {
    super("imports.preview");
    this.draft = draft;
  }

  @Override
  void show() {
    CheckResult check = draft.check();
    content().removeAll();
    content().add(new Counts(check));
    draft.goodRowsOnly(check.bad() > 0);
    if (check.bad() > 0) {
      content().add(choice(), new BadRowsLink(check.badRows(), draft.fileName()), problems(check));
    } else {
      content().add(new Paragraph(getTranslation("imports.preview.clean")));
    }
  }

  @Override
  String next() {
    return getTranslation("imports.run");
  }

  private RadioButtonGroup<Boolean> choice() {
    RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
    choice.setItems(true, false);
    choice.setItemLabelGenerator(
        only -> getTranslation(only ? "imports.preview.good-rows" : "imports.preview.all"));
    choice.setLabel(getTranslation("imports.preview.choice", draft.check().bad()));
    choice.setValue(true);
    choice.addValueChangeListener(change -> draft.goodRowsOnly(change.getValue()));
    return choice;
  }

  private Grid<Problem> problems(CheckResult check) {
    Grid<Problem> problems = new Grid<>();
    problems.addClassName("imports-problems");
    problems.addColumn(PreviewStep::cell).setHeader(getTranslation("imports.problem.cell"));
    problems
        .addColumn(problem -> getTranslation("field." + problem.field().key()))
        .setHeader(getTranslation("imports.problem.field"));
    problems.addColumn(Problem::text).setHeader(getTranslation("imports.problem.text"));
    problems
        .addColumn(problem -> getTranslation(problem.why().key(), problem.why().parameters()))
        .setHeader(getTranslation("imports.problem.why"))
        .setFlexGrow(3);
    problems.setItems(check.problems());
    problems.setAllRowsVisible(check.problems().size() <= 10);
    return problems;
  }

  private static String cell(Problem problem) {
    return problem.column() < 0
        ? String.valueOf(problem.row())
        : CellReference.convertNumToColString(problem.column()) + problem.row();
  }
}
