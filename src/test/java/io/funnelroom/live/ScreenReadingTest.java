package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ScreenReadingTest {

  private final OpenScreen screen = new OpenScreen();
  private final HandClock paceClock = new HandClock();
  private final HandClock clock = new HandClock();
  private final ScreenPace pace = new ScreenPace(screen, paceClock, () -> paceClock.nanos);
  private ScreenReading<String> theOnlyOne;
  private int readings;

  @Test
  void readsAtOnceBesideTheScreen() {
    ScreenReading<String> day = reading(this::next);

    day.ask();

    assertThat(readings).isZero();
    assertThat(clock.delays).containsExactly(0L);
    clock.strike();
    assertThat(screen.shown).isEmpty();
    paceClock.strike();
    assertThat(screen.shown).containsExactly("reading 1");
  }

  @Test
  void readsOnceMoreHoweverOftenItIsAskedMeanwhile() {
    ScreenReading<String> day = reading(this::next);
    day.ask();
    clock.strike();

    day.ask();
    day.ask();
    day.ask();

    assertThat(clock.delays).containsExactly(0L, 300L);
    clock.runDown();
    paceClock.runDown();
    assertThat(readings).isEqualTo(2);
    assertThat(screen.shown).containsExactly("reading 1", "reading 2");
  }

  @Test
  void isAtOnceAgainOnceItHasRested() {
    ScreenReading<String> day = reading(this::next);
    day.ask();
    clock.runDown();

    day.ask();

    assertThat(clock.delays).containsExactly(0L, 300L, 0L);
  }

  @Test
  void whatIsAskedForWhileItReadsIsReadAgain() {
    Supplier<String> slow =
        () -> {
          if (readings == 0) {
            theOnlyOne.ask();
          }
          return next();
        };
    theOnlyOne = reading(slow);
    theOnlyOne.ask();

    clock.runDown();

    assertThat(readings).isEqualTo(2);
  }

  @Test
  void whatThePersonDidThemselvesIsNotOverwrittenByAnOlderReading() {
    ScreenReading<String> day = reading(this::next);
    day.ask();
    clock.strike();

    day.now();
    paceClock.runDown();

    assertThat(screen.shown).containsExactly("reading 2");
  }

  @Test
  void aFailedReadingDoesNotEndTheOthers() {
    ScreenReading<String> day =
        reading(
            () -> {
              if (readings++ == 0) {
                throw new IllegalStateException("no connection");
              }
              return "reading " + readings;
            });
    day.ask();
    clock.runDown();
    day.ask();
    clock.runDown();
    paceClock.runDown();

    assertThat(screen.shown).containsExactly("reading 2");
    assertThat(screen.failures).hasOnlyElementsOfType(IllegalStateException.class);
  }

  private ScreenReading<String> reading(Supplier<String> find) {
    return new ScreenReading<>(pace, clock, find, screen.shown::add);
  }

  private String next() {
    readings++;
    return "reading " + readings;
  }
}
