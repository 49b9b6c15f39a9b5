package io.funnelroom.requirements.notes;

/**
 * A change that wants to become the next one of a note.
 *
 * @param clientId the editor that made it
 */
public record NoteUpdate(String clientId, ChangeSet changes) {

  /** What the product changes by itself, as when a version is restored. */
  public static final String ROOM = "room";
}
