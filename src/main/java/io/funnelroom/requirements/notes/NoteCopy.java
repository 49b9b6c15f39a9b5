package io.funnelroom.requirements.notes;

import io.funnelroom.deals.DealId;

/** The text as the note's own row has it; its changes may have gone on. */
record NoteCopy(DealId deal, String text, long version) {

  private static final char UNKNOWN = '\uFFFD';

  /** The text with what PostgreSQL cannot hold replaced, of the same length. */
  static String storable(String text) {
    StringBuilder storable = null;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || JsonText.isHalf(text, i)) {
        storable = storable == null ? new StringBuilder(text) : storable;
        storable.setCharAt(i, UNKNOWN);
      }
    }
    return storable == null ? text : storable.toString();
  }
}
