package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * Who made which version when.
 *
 * @param whole whether it was no typing: the note began, or was brought back to a version
 */
record NoteStamp(long version, boolean whole, PersonId by, Instant at) {}
