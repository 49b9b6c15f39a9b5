package io.funnelroom.team.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not looked at, because too many failed before it. */
class TooManySignIns extends AuthenticationException {

  private final long seconds;

  TooManySignIns(Duration wait) {
    super("Too many failed sign-ins");
    this.seconds = wait.plusMillis(999).toSeconds();
  }

  /** In how many seconds the next one is looked at. */
  long seconds() {
    return seconds;
  }
}
