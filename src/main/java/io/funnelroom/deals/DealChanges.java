package io.funnelroom.deals;

import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record of changes and every open screen what happened to a deal. */
@Component
class DealChanges {

  static final String ENTITY = "deal";

  /** Stands among the changed fields when a card has another place on the board. */
  static final String PLACE = "place";

  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  DealChanges(Outbox outbox, ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.events = events;
  }

  /** Whether the edit of this id has been stored already. */
  boolean knows(UUID editId) {
    return outbox.knows(editId);
  }

  void tell(Deal deal) {
    tell(deal, null);
  }

  /** Tells in the running transaction what the deal remembers. */
  void tell(Deal deal, UUID editId) {
    UUID first = editId;
    for (DealEvent event : deal.events()) {
      events.publishEvent(event);
      outbox.record(change(event, deal.row().version()), first);
      first = null;
      if (event instanceof FollowUpChanged followUp) {
        outbox.record(FollowUpFeed.change(followUp));
      }
    }
  }

  /** Tells the screens that something around the deal changed; its record is told by others. */
  void tellTouched(Deal deal, Moment moment) {
    String id = deal.row().id().value();
    outbox.record(
        new Change(
            ENTITY,
            id,
            deal.row().version(),
            ChangeKind.CHANGED,
            Set.of(),
            moment.by(),
            moment.at()));
  }

  /** Tells that many deals changed at once: screens read anew. */
  void tellMany(Object event, Moment moment) {
    events.publishEvent(event);
    tellMany(moment);
  }

  /** Screens read anew. */
  void tellMany(Moment moment) {
    outbox.record(Change.many(ENTITY, moment.by(), moment.at()));
  }

  private static Change change(DealEvent event, long version) {
    ChangeKind kind =
        switch (event) {
          case DealEvent.DealOpened opened -> ChangeKind.OPENED;
          case DealEvent.DealArchived archived -> ChangeKind.ARCHIVED;
          case DealEvent.DealRestored restored -> ChangeKind.RESTORED;
          case DealEvent.DealFieldChanged changed -> ChangeKind.CHANGED;
          case FollowUpChanged changed -> ChangeKind.CHANGED;
          case DealEvent.DealShared shared -> ChangeKind.CHANGED;
          case DealEvent.DealMoved moved -> ChangeKind.CHANGED;
          case DealEvent.DealReordered reordered -> ChangeKind.CHANGED;
        };
    return new Change(
        ENTITY, event.deal().value(), version, kind, fields(event), event.by(), event.at());
  }

  private static Set<String> fields(DealEvent event) {
    return switch (event) {
      case DealEvent.DealFieldChanged changed -> Set.of(changed.field().key());
      case FollowUpChanged changed when changed.shows() -> Set.of(DealField.FOLLOWUP.key());
      case DealEvent.DealMoved moved -> Set.of(DealField.STAGE.key(), PLACE);
      case DealEvent.DealReordered reordered -> Set.of(PLACE);
      default -> Set.of();
    };
  }
}
