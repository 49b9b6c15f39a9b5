package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How often one person may send changes, whatever they write with. */
@Component
class PushRate {

  static final int A_SECOND = 50;
  static final int AT_ONCE = 10 * A_SECOND;

  private final Clock clock;
  private final Map<PersonId, Allowance> allowances = new ConcurrentHashMap<>();

  PushRate(Clock clock) {
    this.clock = clock;
  }

  /** What a person has left, at a time in milliseconds. */
  private record Allowance(double left, long at) {}

  /** Counts a push of this person; false when it is one too many. */
  boolean allows(PersonId person) {
    long now = clock.millis();
    boolean[] allowed = new boolean[1];
    allowances.compute(
        person,
        (id, before) -> {
          double left = before == null ? AT_ONCE : grown(before, now);
          allowed[0] = left >= 1;
          return new Allowance(allowed[0] ? left - 1 : left, now);
        });
    return allowed[0];
  }

  /** Forgets those who have all that one can have. */
  void forgetTheQuiet() {
    long now = clock.millis();
    allowances.values().removeIf(allowance -> grown(allowance, now) >= AT_ONCE);
  }

  private static double grown(Allowance before, long now) {
    return Math.min(AT_ONCE, before.left() + Math.max(0, now - before.at()) * A_SECOND / 1000.0);
  }
}
