package io.funnelroom.team.signin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id as OWASP recommends it: 19 MiB, 2 passes, 1 lane. Only a few are computed at once, so
 * that a flood of sign-ins can take neither all memory nor all processors.
 */
@Component
class PasswordHash {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore places =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final String ofNobody = argon2.encode("nobody's password");

  String of(String password) {
    places.acquireUninterruptibly();
    try {
      return argon2.encode(password);
    } finally {
      places.release();
    }
  }

  boolean matches(String password, Optional<String> hash) {
    places.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash.orElse(ofNobody)) && hash.isPresent();
    } finally {
      places.release();
    }
  }
}
