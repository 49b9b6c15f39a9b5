package io.funnelroom.sheetlab;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.CellMark;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.Decoration;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.base.ui.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sheet to try without deals. Its rows outlive the page: every browser has its own. */
@Route(value = "sheet-lab", registerAtStartup = false, autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/tokens.css")
public class SheetLabView extends Div {

  private static final List<Choice> STAGES =
      List.of(
          Choice.dotted("1", "商机获取与线索录入", "#64748b"),
          Choice.dotted("2", "初步筛选与分级", "#0891b2"),
          Choice.dotted("3", "深度需求分析", "#2563eb"),
          Choice.dotted("4", "方案制定与价值呈现", "#7c3aed"),
          Choice.dotted("5", "商务谈判与异议处理", "#c2410c"),
          Choice.dotted("6", "成交转化与交付交接", "#15803d"),
          Choice.dotted("7", "复盘优化与迭代", "#475569"));
  private static final List<Choice> PEOPLE =
      List.of(Choice.person("1", "李四", "李", "#c2410c"), Choice.person("2", "王五", "王", "#15803d"));

  /** The chunk of the packaged bundle that has the sheet belongs to a view of the product. */
  private static final String CHUNK = BundleUtils.getChunkId("io.funnelroom.deals.ui.PipelineView");

  private final LabRows rows = rowsOfThisBrowser();
  private final Sheet<LabRow> sheet = new Sheet<>("lab", "zhangsan", LabRow::id);
  private final Span log = new Span();
  private final List<CellEdit> held = new ArrayList<>();
  private boolean holding;

  public SheetLabView() {
    UI.getCurrent()
        .getPage()
        .addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + CHUNK + "');");
    setSizeFull();
    getStyle().set("display", "flex").set("flex-direction", "column").set("height", "100vh");
    column("id", "商机ID", CellKind.TEXT, 90).editableWhen(row -> false);
    column("name", "商机名称", CellKind.TEXT, 220);
    column("stage", "当前阶段", CellKind.CHOICE, 190)
        .choices(STAGES)
        .shows(row -> label(STAGES, row.text("stage")))
        .decorated(row -> Decoration.dot(colour(STAGES, row.text("stage"))));
    column("owner", "负责人", CellKind.PERSON, 110)
        .choices(PEOPLE)
        .shows(row -> label(PEOPLE, row.text("owner")))
        .decorated(
            row ->
                row.text("owner").isEmpty()
                    ? Decoration.NONE
                    : Decoration.avatar(
                        label(PEOPLE, row.text("owner")).substring(0, 1),
                        colour(PEOPLE, row.text("owner"))));
    column("due", "计划完成时间", CellKind.DATE, 130)
        .decorated(
            row ->
                row.text("due").endsWith("05")
                    ? Decoration.tone(Decoration.Tone.OVERDUE)
                    : Decoration.NONE);
    column("amount", "预计成交金额", CellKind.AMOUNT, 120)
        .shows(row -> row.text("amount").isEmpty() ? "" : amount(row.text("amount")))
        .edits(row -> row.text("amount"));
    column("probability", "成交概率", CellKind.PERCENT, 90)
        .shows(row -> row.text("probability").isEmpty() ? "" : row.text("probability") + "%");
    column("followup", "最近跟进记录", CellKind.APPEND, 220);
    column("remarks", "备注", CellKind.LONG_TEXT, 260);
    sheet.setRows(
        query -> rows.page(query.getOffset(), query.getLimit()),
        query -> count(query.getPageSize()));
    sheet.onEdits(this::take);
    sheet.onCommand(command -> log.setText(command.kind() + " " + command.rowId()));
    sheet.onSelection(ids -> log.setText("TICKED " + ids.size()));
    sheet.onCursor(
        place -> place.ifPresent(at -> getElement().setAttribute("data-cursor", at.toString())));
    GridContextMenu<LabRow> menu = new GridContextMenu<>(sheet.grid());
    menu.addItem("归档", chosen -> log.setText("ARCHIVE " + chosen.getItem().orElseThrow().id()));
    sheet.setSizeFull();
    log.setId("log");
    add(log, sheet);
  }

  private int count(int ignored) {
    return rows.count();
  }

  private SheetColumn<LabRow> column(String key, String header, CellKind kind, int width) {
    SheetColumn<LabRow> column =
        new SheetColumn<LabRow>(key, header, kind)
            .width(width)
            .shows(row -> row.text(key))
            .editableWhen(row -> !row.id().equals("SF007"))
            .version(row -> row.version(key));
    sheet.addColumn(column);
    return column;
  }

  private void take(List<CellEdit> edits) {
    if (holding) {
      held.addAll(edits);
    } else {
      edits.forEach(this::answer);
    }
  }

  private void answer(CellEdit edit) {
    LabRow row = rows.find(edit.rowId()).orElseThrow();
    if (!rows.seen().add(edit.editId())) {
      sheet.settled(edit, row);
    } else if (edit.text().contains("refuse")) {
      rows.seen().remove(edit.editId());
      sheet.refused(edit, "金额看不懂：" + edit.text());
    } else if (edit.seenVersion() != row.version(edit.columnKey())) {
      rows.seen().remove(edit.editId());
      sheet.conflict(edit, row, "李四", "#c2410c", "刚刚");
    } else {
      row.set(edit.columnKey(), edit.text());
      sheet.settled(edit, row);
    }
  }

  @ClientCallable
  void hold(boolean on) {
    holding = on;
    if (!on) {
      List.copyOf(held).forEach(this::answer);
      held.clear();
    }
  }

  @ClientCallable
  void other(String id, String key, String text) {
    LabRow row = rows.find(id).orElseThrow();
    row.set(key, text);
    sheet.patch(row);
    sheet.glow(id, Set.of(key), "李四", "#c2410c");
  }

  @ClientCallable
  void elsewhere(String id, String key, String text) {
    rows.find(id).orElseThrow().set(key, text);
  }

  @ClientCallable
  void mark(String id, String key) {
    sheet.marks(List.of(new CellMark("lisi", "李四", "#c2410c", id, key)));
  }

  @ClientCallable
  void insert(String id) {
    rows.addFirst(id);
    sheet.refreshKeepingPlace();
  }

  @ClientCallable
  void leave(String id) {
    rows.remove(id);
    sheet.refreshKeepingPlace();
  }

  private static LabRows rowsOfThisBrowser() {
    VaadinSession session = VaadinSession.getCurrent();
    if (session.getAttribute(LabRows.class) == null) {
      session.setAttribute(LabRows.class, new LabRows(1000));
    }
    return session.getAttribute(LabRows.class);
  }

  private static String amount(String text) {
    return text.matches("\\d+") ? Long.parseLong(text) / 10000 + "万元" : text;
  }

  private static String label(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }

  private static String colour(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::colour)
        .findFirst()
        .orElse("gray");
  }
}
