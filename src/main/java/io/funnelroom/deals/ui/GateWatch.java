package io.funnelroom.deals.ui;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.function.Consumer;

/** Hears of whatever may change what a deal's gate finds: of the deal and of what is around it. */
final class GateWatch implements DealWatcher, Registration {

  private final OpenDeal deal;
  private final ScreenPace pace;
  private final Consumer<PersonId> onNews;
  private final Registration ofDeal;
  private final Registration ofNotes;

  /**
   * @param onNews runs in the screen's UI and hears who it was; null when nobody knows
   */
  GateWatch(MoveParts parts, OpenDeal deal, Consumer<PersonId> onNews) {
    this.deal = deal;
    this.onNews = onNews;
    pace = deal.pace();
    ofDeal = parts.feed().watch(this);
    ofNotes = parts.notes().watch(deal.id(), by -> pace.show(() -> onNews.accept(by)));
  }

  @Override
  public Person viewer() {
    return deal.viewer();
  }

  @Override
  public void dealsChanged(DealNews news) {
    List<DealNews.Item> own =
        news.items().stream().filter(item -> item.deal().equals(deal.id())).toList();
    if (news.many() || !own.isEmpty()) {
      PersonId by = own.isEmpty() ? null : own.getLast().change().by();
      pace.show(() -> onNews.accept(by));
    }
  }

  @Override
  public void remove() {
    ofDeal.remove();
    ofNotes.remove();
  }
}
