package io.funnelroom.requirements;

import io.funnelroom.requirements.notes.NoteId;

/** Other words of a note are quotes, or mean something else, than before. */
record MarksChanged(NoteId note) {}
