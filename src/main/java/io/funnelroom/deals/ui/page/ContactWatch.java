package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.ContactNews;
import io.funnelroom.deals.ContactWatcher;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches the contacts of a deal for an open screen.
 *
 * @param onNews runs in the screen's UI
 */
public record ContactWatch(OpenDeal open, Consumer<List<ContactNews>> onNews)
    implements ContactWatcher {

  @Override
  public DealId deal() {
    return open.id();
  }

  @Override
  public Person viewer() {
    return open.viewer();
  }

  @Override
  public void contactsChanged(List<ContactNews> news) {
    open.pace().show(() -> onNews.accept(news));
  }
}
