package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/**
 * One change of a note, as everybody has it.
 *
 * @param version the note's version after it
 * @param clientId the editor that made it; {@link NoteUpdate#ROOM} when none did
 */
public record NoteChange(
    NoteId note, long version, String clientId, ChangeSet changes, PersonId by, Instant at) {}
