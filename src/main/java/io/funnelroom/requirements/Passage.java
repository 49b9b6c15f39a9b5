package io.funnelroom.requirements;

import io.funnelroom.requirements.notes.NoteId;

/**
 * Words of a note that somebody chose.
 *
 * @param from where they begin
 * @param to where they end
 * @param version of the note in which they stand there
 */
public record Passage(NoteId note, int from, int to, long version) {}
