package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;

/**
 * A stretch of a note's text, and who wrote it.
 *
 * @param since the version with which the oldest of it came
 */
public record NoteSpan(int from, int to, PersonId by, long since) {}
