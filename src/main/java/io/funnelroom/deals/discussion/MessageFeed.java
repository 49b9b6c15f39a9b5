package io.funnelroom.deals.discussion;

import io.funnelroom.deals.DealId;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.live.Conversations;
import io.funnelroom.live.Message;
import io.funnelroom.live.MessageStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings messages to the open discussions of this node, wherever they were written. */
@Component
class MessageFeed implements ChangeListener {

  private final MessageTable table;
  private final Conversations conversations;

  MessageFeed(MessageTable table, Conversations conversations) {
    this.table = table;
    this.conversations = conversations;
  }

  @Override
  public String entity() {
    return Discussion.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    changes.stream()
        .map(Change::id)
        .distinct()
        .forEach(deal -> conversations.arrived(deal, new Reader(new DealId(deal))));
  }

  /** Reads for all who were let into the discussion. */
  private final class Reader implements MessageStore {

    private final DealId deal;

    Reader(DealId deal) {
      this.deal = deal;
    }

    @Override
    public List<Message> latest(int atMost) {
      return table.latest(deal, atMost);
    }

    @Override
    public List<Message> since(Instant at) {
      return table.since(deal, at);
    }

    @Override
    public List<Message> before(Instant at, int atMost) {
      return table.before(deal, at, atMost);
    }

    @Override
    public Message append(String text, UUID id) {
      throw new UnsupportedOperationException();
    }
  }
}
