package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.live.Message;
import io.funnelroom.live.MessageStore;
import io.funnelroom.team.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The discussion of one deal as one person reads and writes it.
 *
 * @param who the person in the role that they have now
 */
public record DealMessages(Discussion discussion, DealId deal, Supplier<Person> who)
    implements MessageStore {

  @Override
  public List<Message> latest(int atMost) {
    return discussion.latest(who.get(), deal, atMost);
  }

  @Override
  public List<Message> since(Instant at) {
    return discussion.since(who.get(), deal, at);
  }

  @Override
  public List<Message> before(Instant at, int atMost) {
    return discussion.before(who.get(), deal, at, atMost);
  }

  @Override
  public Message append(String text, UUID id) {
    return discussion.write(who.get(), deal, text, id);
  }
}
