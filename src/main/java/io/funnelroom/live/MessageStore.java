package io.funnelroom.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where the messages of one conversation are kept. It is asked from several threads, and not within
 * a transaction.
 */
public interface MessageStore {

  /** The latest messages, so many at the most, the oldest of them first. */
  List<Message> latest(int atMost);

  /** All messages at or after this time, the oldest first. */
  List<Message> since(Instant at);

  /** The messages before this time, the latest so many at the most, the oldest of them first. */
  List<Message> before(Instant at, int atMost);

  /**
   * Keeps a message of the person who looks at the conversation; the same one sent again is kept
   * once.
   *
   * @param id names the message from its first attempt on
   * @return the message as it is kept
   * @throws io.funnelroom.base.RuleViolation when it may not be, and says why
   */
  Message append(String text, UUID id);
}
