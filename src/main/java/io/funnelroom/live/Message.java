package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * Something that a person said in a conversation.
 *
 * @param at when; no two messages of a conversation have the same, and later ones have later ones
 */
public record Message(PersonId by, String text, Instant at) {}
