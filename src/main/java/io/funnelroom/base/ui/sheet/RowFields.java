package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row as fields on a page: what a {@link Sheet} is for many rows. A {@link RowField} anywhere
 * inside shows its column's value and is edited in place; what is left is stored. Edits go the same
 * way as those of a sheet of the same name and wait in the same place for their answer.
 */
@Tag("row-fields")
@JsModule("./fields/row-fields.ts")
@StyleSheet("context://css/sheet.css")
@StyleSheet("context://css/fields.css")
public final class RowFields<T> extends Component
    implements HasComponents, HasStyle, EditAnswers<T> {

  private static final int LONGEST_DRAFT = 10_000;

  private final String name;
  private final String userName;
  private final Function<T, String> rowId;
  private final ToLongFunction<T> version;
  private final Map<String, SheetColumn<T>> columns = new LinkedHashMap<>();
  private final Map<String, ArrayNode> shown = new LinkedHashMap<>();
  private T row;
  private Consumer<List<CellEdit>> edits = made -> {};
  private Consumer<SheetCommand.Kind> commands = asked -> {};
  private Consumer<Optional<String>> place = key -> {};
  private Typed typed = (key, text) -> {};

  /**
   * @param name of the sheet whose unsent edits these are, too
   * @param userName who is signed in: nobody else's unsent edits are taken up
   * @param version grows with every change of a row
   */
  public RowFields(
      String name, String userName, Function<T, String> rowId, ToLongFunction<T> version, T row) {
    this.name = name;
    this.userName = userName;
    this.rowId = rowId;
    this.version = version;
    this.row = row;
  }

  /** Describes a field; it is shown where a {@link RowField} of its key stands. */
  public void addColumn(SheetColumn<T> column) {
    columns.put(column.key(), column);
  }

  /** The row as it is shown. */
  public T row() {
    return row;
  }

  /** What a field shows. */
  public String text(String key) {
    return columns.get(key).textShown(row);
  }

  /** Whether the person may edit a field. */
  public boolean isEditable(String key) {
    return columns.get(key).isEditable(row);
  }

  /** Takes what people type. */
  public void onEdits(Consumer<List<CellEdit>> handler) {
    edits = handler;
  }

  /** Hears when the person asks to take something back or do it again. */
  public void onCommand(Consumer<SheetCommand.Kind> handler) {
    commands = handler;
  }

  /** Hears which field the person is in; empty for none. */
  public void onPlace(Consumer<Optional<String>> handler) {
    place = handler;
  }

  /** Hears what the person types before it is stored. */
  public void onTyping(Typed handler) {
    typed = handler;
  }

  /**
   * Shows the row, if it is this one and not older than what is shown; only what differs travels.
   */
  public void show(T present) {
    if (rowId.apply(present).equals(rowId.apply(row))
        && version.applyAsLong(present) >= version.applyAsLong(row)) {
      row = present;
      if (isAttached()) {
        draw();
      }
    }
  }

  @Override
  public void settled(CellEdit edit, T stored) {
    show(stored);
    call("settled", edit.editId(), columns.get(edit.columnKey()).versionOf(stored));
  }

  @Override
  public void refused(CellEdit edit, String message) {
    call("refused", edit.editId(), message);
  }

  @Override
  public void conflict(CellEdit edit, T stored, String byName, String byColour, String when) {
    show(stored);
    SheetColumn<T> column = columns.get(edit.columnKey());
    call(
        "conflict",
        edit.editId(),
        column.versionOf(stored),
        column.textShown(stored),
        byName,
        byColour,
        when);
  }

  /** Lets fields glow for two seconds in the colour of the person who changed them. */
  public void glow(Set<String> keys, String personName, String colour) {
    call("glow", List.copyOf(keys), personName, colour);
  }

  /** Shows which fields the others are in; replaces what was shown before. */
  public void marks(List<CellMark> others) {
    call("marks", others);
  }

  /** Shows what others type; replaces what was shown before. */
  public void drafts(List<FieldDraft> others) {
    call("othersType", others);
  }

  /** Puts the person into a field; into the first that they may edit for null. */
  public void goTo(String key) {
    call("goTo", key);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    call("configure", setup());
    shown.clear();
    draw();
  }

  private ObjectNode setup() {
    SheetSetup setup = SheetSetup.of(this, name, userName, List.copyOf(columns.values()));
    ObjectNode written = JacksonUtils.beanToJson(setup);
    return written.put("rowId", rowId.apply(row));
  }

  private void draw() {
    ObjectNode changed = JacksonUtils.createObjectNode();
    columns.forEach(
        (key, column) -> {
          ArrayNode cell = new CellWriter<>(column, rowId).write(row);
          if (!cell.equals(shown.put(key, cell))) {
            changed.set(key, cell);
          }
        });
    if (!changed.isEmpty()) {
      call("show", changed);
    }
  }

  private void call(String function, Object... arguments) {
    getElement().callJsFunction(function, arguments);
  }

  @ClientCallable
  void edited(List<CellEdit> made) {
    edits.accept(made.stream().filter(edit -> columns.containsKey(edit.columnKey())).toList());
  }

  @ClientCallable
  void asked(SheetCommand.Kind kind) {
    commands.accept(kind);
  }

  @ClientCallable
  void moved(String key) {
    place.accept(Optional.ofNullable(key).filter(columns::containsKey));
  }

  @ClientCallable
  void typed(String key, String text) {
    if (columns.containsKey(key) && (text == null || text.length() <= LONGEST_DRAFT)) {
      typed.typed(key, text);
    }
  }

  /** Hears what a person types. */
  @FunctionalInterface
  public interface Typed {

    /**
     * The field holds this text and is not stored yet.
     *
     * @param text null when it is stored or given up
     */
    void typed(String key, String text);
  }
}
