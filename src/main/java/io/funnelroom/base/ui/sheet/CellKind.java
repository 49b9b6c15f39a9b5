package io.funnelroom.base.ui.sheet;

/** How a cell is edited. */
public enum CellKind {
  TEXT,
  /** Text of several lines: Alt+Enter breaks the line. */
  LONG_TEXT,
  AMOUNT,
  PERCENT,
  /** Typed as people write dates, or picked from a calendar. */
  DATE,
  /** One of a list, found by typing. */
  CHOICE,
  /** One of a list of people, shown with their avatars. */
  PERSON,
  /** The editor starts empty and what is typed is added to what is there. */
  APPEND
}
