package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScreenPaceTest {

  private final OpenScreen screen = new OpenScreen();
  private final HandClock clock = new HandClock();
  private final ScreenPace pace = new ScreenPace(screen, clock, () -> clock.nanos);

  @Test
  void showsTheFirstChangeAtOnce() {
    pace.show(patch("SF001"));

    assertThat(clock.delays).containsExactly(0L);
    clock.strike();
    assertThat(screen.shown).containsExactly("SF001");
  }

  @Test
  void showsWhatComesWithinFiftyMillisecondsTogether() {
    pace.show(patch("SF001"));
    clock.strike();

    clock.nanos += TimeUnit.MILLISECONDS.toNanos(10);
    IntStream.range(0, 100).forEach(i -> pace.show(patch("SF002")));

    assertThat(clock.delays).containsExactly(0L, 40L);
    clock.strike();
    assertThat(screen.batches).containsExactly(1, 100);
  }

  @Test
  void isAtOnceAgainAfterAPause() {
    pace.show(patch("SF001"));
    clock.strike();

    clock.nanos += TimeUnit.SECONDS.toNanos(3);
    pace.show(patch("SF002"));

    assertThat(clock.delays).containsExactly(0L, 0L);
  }

  @Test
  void whatMayWaitGoesWithTheNextChangeAndKeepsNoneBack() {
    pace.rideAlong(patch("li.si"));
    pace.show(patch("SF001"));

    assertThat(clock.delays).containsExactly(50L, 0L);
    clock.strikeLast();
    assertThat(screen.shown).containsExactly("li.si", "SF001");
    clock.strike();
    assertThat(screen.batches).containsExactly(2);
  }

  @Test
  void whatMayWaitGoesAloneAfterAPause() {
    pace.rideAlong(patch("li.si"));
    pace.rideAlong(patch("wang.wu"));
    clock.strike();
    pace.show(patch("SF001"));

    assertThat(screen.shown).containsExactly("li.si", "wang.wu");
    assertThat(clock.delays).containsExactly(50L, 0L);
  }

  @Test
  void oneFailingPatchDoesNotKeepTheOthersBack() {
    pace.show(
        () -> {
          throw new IllegalStateException("no such row");
        });
    pace.show(patch("SF002"));
    clock.strike();

    assertThat(screen.shown).containsExactly("SF002");
    assertThat(screen.failures).hasOnlyElementsOfType(IllegalStateException.class);
  }

  @Test
  void losesNothingAndKeepsTheOrderHoweverManySpeakAtOnce() throws Exception {
    try (var clockwork = Executors.newScheduledThreadPool(4);
        var writers = Executors.newFixedThreadPool(4)) {
      ScreenPace real = new ScreenPace(screen, clockwork, System::nanoTime);
      for (int writer = 0; writer < 4; writer++) {
        String name = "SF00" + writer;
        writers.submit(
            () -> IntStream.range(0, 500).forEach(i -> real.show(patch(name + ":" + i))));
      }
      writers.shutdown();
      assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
      clockwork.shutdown();
      assertThat(clockwork.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    for (int writer = 0; writer < 4; writer++) {
      String name = "SF00" + writer;
      assertThat(screen.shown)
          .filteredOn(patch -> patch.startsWith(name))
          .containsExactlyElementsOf(
              IntStream.range(0, 500).mapToObj(i -> name + ":" + i).toList());
    }
  }

  private Runnable patch(String name) {
    return () -> screen.shown.add(name);
  }
}
