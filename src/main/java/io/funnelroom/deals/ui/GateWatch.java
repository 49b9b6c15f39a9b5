package io.funnelroom.deals.ui;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Change;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Hears of whatever may change what a deal's gate finds: of the deal and of what is around it. */
final class GateWatch implements Registration {

  private final BiConsumer<Optional<DealRow>, PersonId> onNews;
  private final Registration both;

  /**
   * @param onNews runs in the screen's UI: the deal as it is now, empty when the viewer cannot see
   *     it any more, and who it was; null when nobody knows
   */
  GateWatch(MoveParts parts, OpenDeal deal, BiConsumer<Optional<DealRow>, PersonId> onNews) {
    this.onNews = onNews;
    DealRowWatch rows =
        new DealRowWatch(deal.id(), parts.deals(), deal::viewer, deal.pace(), this::changed);
    both =
        Registration.combine(
            parts.feed().watch(rows),
            parts
                .notes()
                .watch(
                    deal.id(),
                    by -> deal.pace().show(() -> onNews.accept(Optional.of(deal.row()), by))));
  }

  @Override
  public void remove() {
    both.remove();
  }

  private void changed(Optional<DealRow> row, List<Change> changes) {
    onNews.accept(row, changes.isEmpty() ? null : changes.getLast().by());
  }
}
