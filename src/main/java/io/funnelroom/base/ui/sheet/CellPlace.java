package io.funnelroom.base.ui.sheet;

/** Names a cell. */
public record CellPlace(String rowId, String columnKey) {

  private static final int LONGEST = 64;

  /** Whether this can be the name of a cell; a browser may send anything. */
  boolean isWellFormed() {
    return rowId != null
        && columnKey != null
        && !rowId.isEmpty()
        && rowId.length() <= LONGEST
        && rowId.chars().noneMatch(Character::isISOControl);
  }
}
