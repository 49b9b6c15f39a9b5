package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * A stretch of typing without a longer pause, and what the note said at its end.
 *
 * @param version the note's version at the end of it
 * @param by who typed in it, in the order in which they began
 * @param changes how many changes it has
 */
public record NoteVersion(
    long version, Set<PersonId> by, Instant from, Instant until, int changes) {}
