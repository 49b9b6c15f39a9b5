package io.funnelroom.base.ui.sheet;

/**
 * What a person asks for by key or by the row's own handle.
 *
 * @param rowId the row it is about, null when about none
 */
public record SheetCommand(Kind kind, String rowId) {

  /** What is asked for. */
  public enum Kind {
    UNDO,
    REDO,
    NEW_ROW,
    OPEN_ROW,
    /** Select every row that the view shows, loaded or not. */
    SELECT_ALL
  }
}
