package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.deals.DealFeed;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class LiveTotalsIT {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final LiveTotals.Wanted ALL = new LiveTotals.Wanted(DealFilter.ALL, null);

  private final LiveTotals totals;
  private final DealFeed feed;
  private final Memberships memberships;
  private final List<Long> generations = new CopyOnWriteArrayList<>();
  private final Consumer<LiveTotals.Reading> screen =
      reading -> generations.add(reading.generation());
  private Staff staff;

  LiveTotalsIT(LiveTotals totals, DealFeed feed, Memberships memberships) {
    this.totals = totals;
    this.feed = feed;
    this.memberships = memberships;
  }

  @BeforeEach
  void start() {
    staff = new Staff(memberships);
  }

  @Test
  void ofManyChangesInAMomentTheFirstAndTheLastAreRead() {
    for (int i = 0; i < 50; i++) {
      feed.changed(List.of());
      totals.read(staff.lisi, ALL, screen);
    }
    long last = feed.generation();

    await().atMost(SOON).until(() -> generations.contains(last));
    totals.read(staff.lisi, ALL, screen);
    assertThat(generations).hasSizeBetween(2, 3).endsWith(last, last);
  }

  @Test
  void everyScreenThatWaitsIsTold() {
    feed.changed(List.of());
    List<Long> other = new CopyOnWriteArrayList<>();
    totals.read(staff.lisi, ALL, screen);
    totals.read(staff.zhaoliu, ALL, reading -> other.add(reading.generation()));

    await().atMost(SOON).until(() -> generations.size() == 1 && other.size() == 1);
  }

  @Test
  void aFailureIsLoggedAndTheNextReadingComes(CapturedOutput log) {
    totals.read(staff.lisi, new LiveTotals.Wanted(DealFilter.ALL, DealField.NAME), screen);
    await().atMost(SOON).until(() -> log.getAll().contains("No groups by"));

    feed.changed(List.of());
    totals.read(staff.lisi, ALL, screen);
    await().atMost(SOON).until(() -> generations.size() == 1);
  }
}
