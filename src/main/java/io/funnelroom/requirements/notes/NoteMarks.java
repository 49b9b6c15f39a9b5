package io.funnelroom.requirements.notes;

import java.util.List;

/**
 * Marks words in notes. A module that knows such words declares one as a bean, and calls {@link
 * NoteRooms#marksChanged} after the commit that changes them.
 */
public interface NoteMarks {

  /** The marks of this note, at their positions in this text of it. */
  List<NoteMark> of(NoteId note, NoteText text);
}
