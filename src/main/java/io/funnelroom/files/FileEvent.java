package io.funnelroom.files;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/** Something that happened to an attached file; published inside the transaction that does it. */
public sealed interface FileEvent {

  /** The file as it is after it. */
  Attachment file();

  /** Who did it. */
  PersonId by();

  /** When. */
  Instant at();

  /** The file is attached to its owner. */
  record FileAttached(Attachment file, PersonId by, Instant at) implements FileEvent {}

  /** The file was taken away. */
  record FileRemoved(Attachment file, PersonId by, Instant at) implements FileEvent {}

  /** The file that was taken away is back. */
  record FileRestored(Attachment file, PersonId by, Instant at) implements FileEvent {}
}
