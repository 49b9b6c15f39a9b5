package io.funnelroom.deals.ui;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.Optional;
import java.util.function.Consumer;

/** Hears of whatever may change what a deal's gate finds: of the deal and of what is around it. */
final class GateWatch implements Registration {

  private final Registration both;

  /**
   * @param onNews runs in the screen's UI: the deal as it is now, empty when the viewer cannot see
   *     it any more
   */
  GateWatch(MoveParts parts, OpenDeal deal, Consumer<Optional<DealRow>> onNews) {
    DealRowWatch ofDeal =
        DealRowWatch.of(deal, parts.deals(), (row, changes) -> onNews.accept(row));
    Runnable ofNotes = () -> onNews.accept(Optional.of(deal.row()));
    both =
        Registration.combine(
            parts.feed().watch(ofDeal),
            parts.notes().watch(deal.id(), () -> deal.pace().show(ofNotes)));
  }

  @Override
  public void remove() {
    both.remove();
  }
}
