package io.funnelroom.activity;

import io.funnelroom.deals.DealEvent;
import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealMoved;
import io.funnelroom.deals.DealEvent.DealShared;
import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.MoveKind;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the record as it is to be written.
 *
 * @param waived keys of the gate items that a move passed without
 */
record ActivityLine(DealNoted noted, List<String> waived, Origin origin) {

  static ActivityLine of(DealNoted noted) {
    return new ActivityLine(noted, List.of(), Origin.current());
  }

  static ActivityLine of(DealEvent event, String kind) {
    return of(DealNoted.of(event.deal(), kind, null, event.by(), event.at()));
  }

  static ActivityLine of(DealFieldChanged event) {
    return of(field(event, "changed", event.field(), event.before(), event.after(), null));
  }

  static ActivityLine of(FollowUpChanged event) {
    String kind =
        event.before() == null
            ? "followup-added"
            : event.after() == null ? "followup-removed" : "followup-changed";
    return of(field(event, kind, DealField.FOLLOWUP, event.before(), event.after(), null));
  }

  static ActivityLine of(DealShared event) {
    String with =
        event.with().stream().map(PersonId::toString).sorted().collect(Collectors.joining(","));
    return of(DealNoted.of(event.deal(), "shared", with, event.by(), event.at()));
  }

  /** A move with what its gate decided: what was missing, and why it went on or back. */
  static ActivityLine of(DealMoved event) {
    String reason = event.reason().isEmpty() ? null : event.reason();
    DealNoted noted =
        field(event, kind(event.kind()), DealField.STAGE, event.from(), event.to(), reason);
    return new ActivityLine(noted, event.waived(), origin(event.kind()));
  }

  private static DealNoted field(
      DealEvent event, String kind, DealField field, Object before, Object after, String note) {
    return new DealNoted(
        event.deal(),
        kind,
        field.key(),
        StoredValue.write(before),
        StoredValue.write(after),
        note,
        event.by(),
        event.at());
  }

  private static String kind(MoveKind kind) {
    return switch (kind) {
      case FORWARD -> "moved";
      case BACK -> "moved-back";
      case LET_PASS -> "let-pass";
      case IMPORTED, TAKEN_BACK -> "changed";
    };
  }

  /** A move that is taken back on its own, not by an undo of the screen, says so itself. */
  private static Origin origin(MoveKind kind) {
    boolean undone = kind == MoveKind.TAKEN_BACK && Origin.current() == Origin.HAND;
    return undone ? Origin.UNDO : Origin.current();
  }
}
