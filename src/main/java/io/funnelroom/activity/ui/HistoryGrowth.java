package io.funnelroom.activity.ui;

import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.activity.HistoryWatcher;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Hears of what is added to a deal's history, and of the deal as it is then, for one screen. */
record HistoryGrowth(OpenDeal open, Consumer<List<HistoryEntry>> onGrowth, Consumer<DealRow> onDeal)
    implements HistoryWatcher, DealWatcher {

  @Override
  public DealId deal() {
    return open.id();
  }

  @Override
  public Person viewer() {
    return open.viewer();
  }

  @Override
  public void grew(List<HistoryEntry> newest) {
    open.pace().show(() -> onGrowth.accept(newest));
  }

  @Override
  public void dealsChanged(DealNews news) {
    if (news.many()) {
      open.pace().show(() -> onDeal.accept(open.row()));
      return;
    }
    news.items().stream()
        .filter(item -> item.deal().equals(open.id()))
        .map(DealNews.Item::row)
        .filter(Objects::nonNull)
        .reduce((older, newer) -> newer)
        .ifPresent(row -> open.pace().show(() -> onDeal.accept(row)));
  }
}
