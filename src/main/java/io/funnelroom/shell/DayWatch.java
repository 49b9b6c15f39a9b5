package io.funnelroom.shell;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Lets an open day be read again when something happened to a deal that belongs on it. */
class DayWatch implements DealWatcher {

  private final Person viewer;
  private final People people;
  private final ScreenPace pace;
  private final Supplier<Set<DealId>> shown;
  private final Runnable read;
  private final AtomicBoolean asked = new AtomicBoolean();

  DayWatch(
      Person viewer, People people, ScreenPace pace, Supplier<Set<DealId>> shown, Runnable read) {
    this.viewer = viewer;
    this.people = people;
    this.pace = pace;
    this.shown = shown;
    this.read = read;
  }

  @Override
  public Person viewer() {
    return people.find(viewer.id()).orElse(viewer);
  }

  @Override
  public void dealsChanged(DealNews news) {
    if ((news.many() || news.items().stream().anyMatch(this::concerns))
        && asked.compareAndSet(false, true)) {
      pace.show(this::readAgain);
    }
  }

  /** What comes while it reads is read once more. */
  private void readAgain() {
    asked.set(false);
    read.run();
  }

  private boolean concerns(DealNews.Item item) {
    DealRow deal = item.row();
    return shown.get().contains(item.deal()) || deal != null && viewer.id().equals(deal.owner());
  }
}
