package io.funnelroom.live;

/** What happened to a record. */
public enum ChangeKind {
  /** It is new. */
  OPENED,
  /** Some of its fields have other values. */
  CHANGED,
  /** It went to the archive. */
  ARCHIVED,
  /** It came back from the archive. */
  RESTORED,
  /** It is gone, as when an import is taken back. */
  REMOVED,
  /** So many records changed at once that screens read anew; the id is {@link Change#MANY}. */
  MANY
}
