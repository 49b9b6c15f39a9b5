package io.funnelroom.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.Problem;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Step 6: what would come of it, the problems and the first rows with each problem at its cell. */
final class PreviewStep extends ImportStep {
  private final transient ImportDraft draft;
  private final transient DealText text;

  PreviewStep(ImportDraft draft, DealText text) {
    super("imports.preview");
    this.draft = draft;
    this.text = text;
  }

  @Override
  void show() {
    CheckResult check = draft.check();
    content().removeAll();
    content().add(new Counts(check));
    if (!check.foreignIds().isEmpty()) {
      String ids = String.join(", ", check.foreignIds());
      content().add(new Paragraph(getTranslation("imports.preview.foreign-ids", ids)));
    }
    draft.goodRowsOnly(check.bad() > 0);
    if (check.bad() > 0) {
      content().add(choice(), new BadRowsLink(check.badRows(), draft.fileName()));
      content().add(new H3(told(check)), problems(check));
    } else {
      content().add(new Paragraph(getTranslation("imports.preview.clean")));
    }
    if (!check.shown().isEmpty()) {
      content().add(new H3(shown(check)), rows(check));
    }
  }

  @Override
  String next() {
    return getTranslation("imports.run");
  }

  private String told(CheckResult check) {
    int told = check.problems().size();
    return told < check.allProblems()
        ? getTranslation("imports.preview.first-problems", told, check.allProblems())
        : getTranslation("imports.preview.problems", told);
  }

  private String shown(CheckResult check) {
    int shown = check.shown().size();
    return shown < check.rows() - check.skipped()
        ? getTranslation("imports.preview.some-rows", shown)
        : getTranslation("imports.preview.all-rows");
  }

  /** The rows in a frame that scrolls by itself, with the keyboard as well. */
  private Div rows(CheckResult check) {
    List<DealField> fields =
        Arrays.stream(DealField.values()).filter(draft.columns()::containsValue).toList();
    Div frame = new Div(new CheckedRows(check.shown(), fields, text));
    frame.addClassName("imports-frame");
    frame.getElement().setAttribute("tabindex", "0");
    frame.getElement().setAttribute("role", "region");
    frame.getElement().setAttribute("aria-label", shown(check));
    return frame;
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
    problems.addThemeName("wrap-cell-content");
    problems
        .addColumn(PreviewStep::cell)
        .setHeader(getTranslation("imports.problem.cell"))
        .setWidth("72px")
        .setFlexGrow(0);
    problems
        .addColumn(problem -> getTranslation("field." + problem.field().key()))
        .setHeader(getTranslation("imports.problem.field"))
        .setWidth("104px");
    problems
        .addColumn(Problem::text)
        .setHeader(getTranslation("imports.problem.text"))
        .setWidth("90px");
    problems
        .addColumn(problem -> getTranslation(problem.why().key(), problem.why().parameters()))
        .setHeader(getTranslation("imports.problem.why"))
        .setWidth("160px")
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
