package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * A move that happens by itself as soon as the gate has what it asks for.
 *
 * @param to where the deal is to go; closing when it is to be won
 * @param below the card that it comes to stand under; null for the top of the column
 * @param won whether the deal is to be won
 * @param seen the version of the stage that the wish was made on: another move makes it void
 */
public record MoveWish(
    DealId deal, Stage to, DealId below, boolean won, int seen, PersonId by, Instant at) {}
