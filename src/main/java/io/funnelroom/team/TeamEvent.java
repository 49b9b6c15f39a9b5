package io.funnelroom.team;

/**
 * Something that happened to a person of the team. Published inside the transaction that changes
 * it.
 */
public interface TeamEvent {

  /** Whom it happened to. */
  PersonId person();

  /** Who did it; null when nobody was signed in, as at set-up. */
  PersonId by();
}
