package io.funnelroom.base.ui.sheet;

import java.util.List;
import java.util.UUID;

/** Does to a sheet what a person does in the browser, for tests without one. */
public final class SheetHand {

  private SheetHand() {}

  /** Types into a cell and leaves it; returns the edit as it was sent. */
  public static CellEdit edit(
      Sheet<?> sheet, String rowId, String columnKey, String text, int seenVersion) {
    CellEdit edit = new CellEdit(rowId, columnKey, text, seenVersion, UUID.randomUUID());
    sheet.edited(List.of(edit));
    return edit;
  }

  /** Pastes many texts at once, or sends edits again after a lost answer. */
  public static void send(Sheet<?> sheet, List<CellEdit> edits) {
    sheet.edited(edits);
  }

  /** Asks for something by key. */
  public static void ask(Sheet<?> sheet, SheetCommand.Kind kind, String rowId) {
    sheet.asked(kind, rowId);
  }

  /** Goes to a cell. */
  public static void moveTo(Sheet<?> sheet, String rowId, String columnKey) {
    sheet.moved(rowId, columnKey);
  }

  /** Ticks exactly these rows. */
  public static void tick(Sheet<?> sheet, String... rowIds) {
    sheet.ticked(List.of(rowIds));
  }
}
