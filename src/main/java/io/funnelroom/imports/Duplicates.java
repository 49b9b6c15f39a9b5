package io.funnelroom.imports;

/** What becomes of a row whose deal is here already. */
public enum Duplicates {
  /** The row stays out. */
  SKIP,
  /** What the row says replaces what the deal says; its empty cells change nothing. */
  UPDATE,
  /** The row becomes another deal, with a new id. */
  ADD
}
