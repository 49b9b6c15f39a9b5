package io.funnelroom.deals.discussion;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Deals;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Message;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team says about a deal, in the order in which it was said. Whoever may see the deal may
 * read it; nothing of it is ever changed.
 */
@Service
public class Discussion {

  /** The most characters that a message has. */
  public static final int LONGEST = 4000;

  static final String ENTITY = "message";

  private final MessageTable table;
  private final Mentions mentions;
  private final Deals deals;
  private final AccessPolicy policy;
  private final Outbox outbox;
  private final Clock clock;

  Discussion(
      MessageTable table,
      Mentions mentions,
      Deals deals,
      AccessPolicy policy,
      Outbox outbox,
      Clock clock) {
    this.table = table;
    this.mentions = mentions;
    this.deals = deals;
    this.policy = policy;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whether the person may say something about deals that they see. */
  public boolean mayWrite(Person person) {
    return policy.mayDiscussDeals(person);
  }

  /** The latest messages, so many at the most, the oldest of them first. */
  @Transactional(readOnly = true)
  public List<Message> latest(Person viewer, DealId deal, int atMost) {
    return sees(viewer, deal) ? table.latest(deal, atMost) : List.of();
  }

  /** All messages at or after this time, the oldest first. */
  @Transactional(readOnly = true)
  public List<Message> since(Person viewer, DealId deal, Instant at) {
    return sees(viewer, deal) ? table.since(deal, at) : List.of();
  }

  /** The messages before this time, the latest so many at the most, the oldest of them first. */
  @Transactional(readOnly = true)
  public List<Message> before(Person viewer, DealId deal, Instant at, int atMost) {
    return sees(viewer, deal) ? table.before(deal, at, atMost) : List.of();
  }

  /**
   * Adds a message and tells everybody whom it names with an @.
   *
   * @param id names the message from its first attempt on: sent again, it is not said twice
   * @return the message; the one given, when it had been kept before
   * @throws RuleViolation when it is empty or too long, there is no such deal for this person, or
   *     they may not
   * @throws io.funnelroom.deals.DealHeld when an import holds the deal for longer than one waits
   */
  @Transactional
  public Message write(Person by, DealId deal, String text, UUID id) {
    if (!sees(by, deal)) {
      throw new RuleViolation("deal.not-found", deal.value());
    }
    if (!mayWrite(by)) {
      throw new RuleViolation("message.forbidden");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Message wanted = new Message(by.id(), checked(text), now);
    table.takeTurn(deal);
    if (outbox.knows(id)) {
      return wanted;
    }
    MessageTable.Stored stored = table.add(deal, wanted);
    mentions.note(deal, stored);
    outbox.record(
        new Change(ENTITY, deal.value(), stored.id(), ChangeKind.OPENED, Set.of(), by.id(), now),
        id);
    return stored.message();
  }

  private boolean sees(Person viewer, DealId deal) {
    return deals.find(viewer, deal).isPresent();
  }

  private static String checked(String text) {
    String kept = text.replace("\r\n", "\n").replace("\u0000", "").strip();
    if (kept.isEmpty()) {
      throw new RuleViolation("message.empty");
    }
    int length = kept.codePointCount(0, kept.length());
    if (length > LONGEST) {
      throw new RuleViolation("message.too-long", LONGEST, length);
    }
    return kept;
  }
}
