package io.funnelroom.base.ui.sheet;

/** What takes the answers to the edits that people make on a screen: one for each edit. */
public interface EditAnswers<T> {

  /** The edit is stored; the row shows it. */
  void settled(CellEdit edit, T row);

  /** Nothing was stored; the person reads why and may correct what they typed. */
  void refused(CellEdit edit, String message);

  /**
   * Somebody else changed the field since the person saw it. Nothing was stored; both texts stand
   * side by side until the person chooses.
   *
   * @param row with the other one's text
   * @param when as people say it
   */
  void conflict(CellEdit edit, T row, String byName, String byColour, String when);
}
