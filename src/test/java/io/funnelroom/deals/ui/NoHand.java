package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.SheetCommand;
import java.util.List;
import java.util.Optional;

/** Nobody at a board. */
final class NoHand implements BoardHand {

  @Override
  public List<BoardCard> load(int stage, int from, int count) {
    return List.of();
  }

  @Override
  public void moved(List<CellEdit> moves) {}

  @Override
  public void holding(Optional<BoardSpot> spot) {}

  @Override
  public void at(String card) {}

  @Override
  public void asked(SheetCommand command) {}
}
