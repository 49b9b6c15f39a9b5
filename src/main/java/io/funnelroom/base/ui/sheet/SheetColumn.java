package io.funnelroom.base.ui.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Describes one column: what its cells show and how they are edited. */
public final class SheetColumn<T> {

  private final String key;
  private final String header;
  private final CellKind kind;
  private int width = 140;
  private boolean alignedToEnd;
  private boolean sortable = true;
  private List<Choice> choices = List.of();
  private Function<T, String> show = row -> "";
  private Function<T, String> edit;
  private Predicate<T> editable = row -> false;
  private ToIntFunction<T> version = row -> 0;
  private Function<T, Decoration> decoration = row -> Decoration.NONE;

  public SheetColumn(String key, String header, CellKind kind) {
    this.key = key;
    this.header = header;
    this.kind = kind;
    this.alignedToEnd = kind == CellKind.AMOUNT || kind == CellKind.PERCENT;
  }

  /** Pixels, until the person changes it. */
  public SheetColumn<T> width(int pixels) {
    this.width = pixels;
    return this;
  }

  /** The text that a cell shows. */
  public SheetColumn<T> shows(Function<T, String> text) {
    this.show = text;
    return this;
  }

  /** The text that the editor starts with, where it differs from the text shown. */
  public SheetColumn<T> edits(Function<T, String> text) {
    this.edit = text;
    return this;
  }

  /** Whether the person may edit the cell; nobody may, unless told. */
  public SheetColumn<T> editableWhen(Predicate<T> allowed) {
    this.editable = allowed;
    return this;
  }

  /** The version of the field, which comes back with an edit as what the person saw. */
  public SheetColumn<T> version(ToIntFunction<T> fieldVersion) {
    this.version = fieldVersion;
    return this;
  }

  public SheetColumn<T> decorated(Function<T, Decoration> beside) {
    this.decoration = beside;
    return this;
  }

  /** What can be picked in a CHOICE or PERSON column. */
  public SheetColumn<T> choices(List<Choice> entries) {
    this.choices = List.copyOf(entries);
    return this;
  }

  public SheetColumn<T> alignedToEnd() {
    this.alignedToEnd = true;
    return this;
  }

  public SheetColumn<T> notSortable() {
    this.sortable = false;
    return this;
  }

  public String key() {
    return key;
  }

  public String header() {
    return header;
  }

  CellKind kind() {
    return kind;
  }

  int width() {
    return width;
  }

  boolean isAlignedToEnd() {
    return alignedToEnd;
  }

  boolean isSortable() {
    return sortable;
  }

  List<Choice> choices() {
    return choices;
  }

  String textShown(T row) {
    return show.apply(row);
  }

  String textEdited(T row) {
    return kind == CellKind.APPEND ? "" : (edit == null ? show : edit).apply(row);
  }

  boolean isEditable(T row) {
    return editable.test(row);
  }

  int versionOf(T row) {
    return version.applyAsInt(row);
  }

  Decoration decorationOf(T row) {
    return decoration.apply(row);
  }
}
