package io.funnelroom.deals.ui;

import io.funnelroom.team.Person;

/** A screen from which deals are moved: the grid, the board, the page of a deal. */
interface MoveScreen {

  /** Who looks at it, in the role that they have now. */
  Person viewer();

  /** What the person did on it. */
  UndoStack undo();

  /** Takes the person's last act back and says what became of it. */
  void undoLast();
}
