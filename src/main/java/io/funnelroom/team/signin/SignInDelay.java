package io.funnelroom.team.signin;

import java.time.Duration;

/**
 * How long must pass after a number of failed sign-ins before the next one is looked at: nothing
 * for the first few, then one second, doubling up to a limit.
 *
 * @param free failures without a delay
 */
record SignInDelay(int free, Duration limit) {

  /** For one user name: mistyping is forgiven, guessing soon takes minutes for each try. */
  static final SignInDelay OF_USER_NAME = new SignInDelay(3, Duration.ofMinutes(5));

  /** For one address, which a whole office may share. */
  static final SignInDelay OF_ADDRESS = new SignInDelay(30, Duration.ofMinutes(1));

  Duration after(int failures) {
    if (failures <= free) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(failures - free - 1, 30));
    return delay.compareTo(limit) < 0 ? delay : limit;
  }
}
