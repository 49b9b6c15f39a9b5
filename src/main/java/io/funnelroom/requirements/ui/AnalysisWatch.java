package io.funnelroom.requirements.ui;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.AnalysisNews;
import io.funnelroom.requirements.AnalysisWatcher;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches interviews, quotes or requirements of a deal for an open screen.
 *
 * @param onNews runs in the screen's UI
 */
record AnalysisWatch<T>(OpenDeal open, Consumer<List<AnalysisNews<T>>> onNews)
    implements AnalysisWatcher<T> {

  @Override
  public DealId deal() {
    return open.id();
  }

  @Override
  public Person viewer() {
    return open.viewer();
  }

  @Override
  public void changed(List<AnalysisNews<T>> news) {
    open.pace().show(() -> onNews.accept(news));
  }
}
