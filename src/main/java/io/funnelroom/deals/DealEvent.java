package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Something that happened to a deal; published inside the transaction in which it happens. */
public sealed interface DealEvent {

  /** The deal. */
  DealId deal();

  /** Who did it. */
  PersonId by();

  /** When. */
  Instant at();

  /** The deal is new. */
  record DealOpened(DealId deal, PersonId by, Instant at) implements DealEvent {}

  /** One field has another value; both in the field's own type (see {@link DealRow#value}). */
  record DealFieldChanged(
      DealId deal, DealField field, Object before, Object after, PersonId by, Instant at)
      implements DealEvent {}

  /**
   * The deal went to another stage.
   *
   * @param reason why it went back or was let pass; empty otherwise
   * @param waived keys of the gate items that were missing when it was let pass
   */
  record DealMoved(
      DealId deal,
      Stage from,
      Stage to,
      MoveKind kind,
      String reason,
      List<String> waived,
      PersonId by,
      Instant at)
      implements DealEvent {}

  /** The deal's card has another place in its column of the board. */
  record DealReordered(DealId deal, PersonId by, Instant at) implements DealEvent {}

  /** The deal went to the archive. */
  record DealArchived(DealId deal, PersonId by, Instant at) implements DealEvent {}

  /** The deal came back from the archive. */
  record DealRestored(DealId deal, PersonId by, Instant at) implements DealEvent {}

  /**
   * A follow-up was written down, rewritten, taken away or brought back.
   *
   * @param version that of the follow-up after it
   * @param before what it said; null when it was not there
   * @param after what it says; null when it was taken away
   * @param shows whether the deal shows another latest follow-up than before
   */
  record FollowUpChanged(
      DealId deal,
      FollowUpId followUp,
      int version,
      FollowUp before,
      FollowUp after,
      boolean shows,
      PersonId by,
      Instant at)
      implements DealEvent {

    static FollowUpChanged of(FollowUp before, FollowUpEntry now, boolean shows, Moment moment) {
      return new FollowUpChanged(
          now.deal(),
          now.id(),
          now.version(),
          before,
          now.removed() ? null : now.said(),
          shows,
          moment.by(),
          moment.at());
    }
  }

  /** Other colleagues may work on the deal than before. */
  record DealShared(DealId deal, Set<PersonId> with, PersonId by, Instant at)
      implements DealEvent {}
}
