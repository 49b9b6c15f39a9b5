package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.SheetCommand;
import java.util.List;
import java.util.Optional;

/** What a person does on a board. */
interface BoardHand {

  /** Cards of a column came into view, from this place on. */
  List<BoardCard> load(int stage, int from, int count);

  /** Cards were dropped; a move without an answer comes again under the same id. */
  void moved(List<CellEdit> moves);

  /** A card is held over another place, or none is. */
  void holding(Optional<BoardSpot> spot);

  /** The cursor came to a card. */
  void at(String card);

  /** Something was asked for by key. */
  void asked(SheetCommand command);
}
