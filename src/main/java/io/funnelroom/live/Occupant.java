package io.funnelroom.live;

import io.funnelroom.team.PersonId;
import java.util.UUID;

/**
 * A person on one open screen.
 *
 * @param seat that screen
 * @param spot where on it they are ({@code SF001:amount}); empty when nowhere in particular
 */
public record Occupant(UUID seat, PersonId person, String spot) {}
