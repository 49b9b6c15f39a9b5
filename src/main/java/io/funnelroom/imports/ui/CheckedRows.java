package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.text.StageAndStanding;
import io.funnelroom.imports.CheckedRow;
import io.funnelroom.imports.Problem;
import java.util.List;
import java.util.Locale;

/** Rows of the file as they were understood, each problem at its cell. */
final class CheckedRows extends NativeTable {
  private final transient List<DealField> fields;
  private final transient DealText text;

  /**
   * @param fields the columns
   */
  CheckedRows(List<CheckedRow> rows, List<DealField> fields, DealText text) {
    this.fields = fields;
    this.text = text;
    addClassNames("imports-table", "imports-rows");
    NativeTableRow names = new NativeTableRow();
    names.add(name("imports.rows.number"), name("imports.rows.fate"));
    fields.forEach(field -> names.add(name("field." + field.key())));
    NativeTableBody body = new NativeTableBody();
    rows.forEach(row -> body.add(line(row)));
    add(new NativeTableHeader(names), body);
  }

  private NativeTableHeaderCell name(String key) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation(key));
    name.getElement().setAttribute("scope", "col");
    return name;
  }

  private NativeTableRow line(CheckedRow row) {
    NativeTableHeaderCell number = new NativeTableHeaderCell(String.valueOf(row.number()));
    number.getElement().setAttribute("scope", "row");
    NativeTableRow line = new NativeTableRow(number, fate(row));
    fields.forEach(field -> line.add(cell(row, field)));
    return line;
  }

  /** What becomes of the row; what no cell is to blame for stands here too. */
  private NativeTableCell fate(CheckedRow row) {
    String fate = getTranslation("imports.rows." + row.fate().name().toLowerCase(Locale.ROOT));
    List<Problem> elsewhere =
        row.problems().stream().filter(problem -> !fields.contains(column(problem))).toList();
    return elsewhere.isEmpty() ? new NativeTableCell(fate) : wrong(fate, elsewhere);
  }

  private NativeTableCell cell(CheckedRow row, DealField field) {
    List<Problem> problems =
        row.problems().stream().filter(problem -> column(problem) == field).toList();
    String understood = understood(row, field);
    if (problems.isEmpty()) {
      NativeTableCell cell = new NativeTableCell(understood);
      cell.setTitle(understood);
      return cell;
    }
    String said = problems.getFirst().text();
    return wrong(said.isEmpty() ? understood : said, problems);
  }

  /** A mark, the text, and for those who hear the table the reason. */
  private NativeTableCell wrong(String said, List<Problem> problems) {
    List<String> reasons =
        problems.stream()
            .map(each -> getTranslation(each.why().key(), each.why().parameters()))
            .toList();
    String why = String.join(" ", reasons);
    Span mark = new Span("!");
    mark.addClassName("imports-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    Span reason = new Span(getTranslation("imports.rows.wrong", why));
    reason.addClassName("visually-hidden");
    NativeTableCell cell = new NativeTableCell();
    cell.add(mark, new Span(said), reason);
    cell.addClassName("imports-wrong");
    cell.setTitle(why);
    return cell;
  }

  private String understood(CheckedRow row, DealField field) {
    Object value = row.values().get(field);
    boolean both = field == DealField.STAGE && !fields.contains(DealField.STANDING);
    Standing standing = (Standing) row.values().getOrDefault(DealField.STANDING, Standing.OPEN);
    Object shown =
        both && (value != null || standing != Standing.OPEN)
            ? new StageAndStanding((Stage) value, standing)
            : value;
    return text.show(field, shown, getLocale());
  }

  /** An outcome without a column of its own stands with the stage. */
  private DealField column(Problem problem) {
    boolean withStage =
        problem.field() == DealField.STANDING && !fields.contains(DealField.STANDING);
    return withStage ? DealField.STAGE : problem.field();
  }
}
