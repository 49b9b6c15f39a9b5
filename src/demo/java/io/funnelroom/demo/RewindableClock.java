package io.funnelroom.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The room's clock, which shows an earlier moment to whoever replays the past. */
class RewindableClock extends Clock {

  private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

  private final Clock present;

  RewindableClock(Clock present) {
    this.present = present;
  }

  /** Does this as if it were that moment. Everybody else keeps the present. */
  void at(Instant moment, Runnable deed) {
    ScopedValue.where(MOMENT, moment).run(deed);
  }

  @Override
  public Instant instant() {
    return MOMENT.isBound() ? MOMENT.get() : present.instant();
  }

  @Override
  public ZoneId getZone() {
    return present.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new RewindableClock(present.withZone(zone));
  }
}
