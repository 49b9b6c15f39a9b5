package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.deals.Deals;
import io.funnelroom.live.Change;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Watches one deal for an open screen.
 *
 * @param onNews runs in the screen's UI: the deal as it is now, empty when the viewer cannot see it
 *     any more, and what changed, empty when that is not known
 */
public record DealRowWatch(
    DealId deal,
    Deals deals,
    Supplier<Person> who,
    ScreenPace pace,
    BiConsumer<Optional<DealRow>, List<Change>> onNews)
    implements DealWatcher {

  /** Watches the deal that a page shows. */
  public static DealRowWatch of(
      OpenDeal open, Deals deals, BiConsumer<Optional<DealRow>, List<Change>> onNews) {
    return new DealRowWatch(open.id(), deals, open::viewer, open.pace(), onNews);
  }

  @Override
  public Person viewer() {
    return who.get();
  }

  @Override
  public void dealsChanged(DealNews news) {
    if (news.many()) {
      pace.show(() -> onNews.accept(deals.find(viewer(), deal), List.of()));
      return;
    }
    List<DealNews.Item> ours =
        news.items().stream().filter(item -> item.deal().equals(deal)).toList();
    if (!ours.isEmpty()) {
      Optional<DealRow> row = Optional.ofNullable(ours.getLast().row());
      List<Change> changes = ours.stream().map(DealNews.Item::change).toList();
      pace.show(() -> onNews.accept(row, changes));
    }
  }
}
