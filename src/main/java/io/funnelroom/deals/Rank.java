package io.funnelroom.deals;

import java.time.Instant;

/**
 * The order of cards in a column as texts of digits and small letters, compared character by
 * character: between any two there is room for another, so that a move writes one row alone.
 */
public final class Rank {

  private static final int BASE = 36;
  private static final int WIDTH = 9;
  private static final long GREATEST = (long) Math.pow(BASE, WIDTH) - 1;

  private Rank() {}

  /** A rank above all that were made before this moment; of several at once, the nth. */
  static String newest(Instant at, int nth) {
    return padded(GREATEST - at.toEpochMilli(), WIDTH) + padded(nth, 4) + "i";
  }

  /**
   * A rank between both.
   *
   * @param above the rank that it stands below; empty for none
   * @param below the rank that it stands above, greater than the other; null for none
   */
  public static String between(String above, String below) {
    StringBuilder rank = new StringBuilder();
    String limit = below;
    for (int place = 0; ; place++) {
      int low = place < above.length() ? digit(above, place) : 0;
      int high = limit == null ? BASE : place < limit.length() ? digit(limit, place) : BASE;
      if (high - low > 1) {
        return rank.append(Character.forDigit((low + high) / 2, BASE)).toString();
      }
      rank.append(Character.forDigit(low, BASE));
      if (high > low) {
        limit = null;
      }
    }
  }

  private static int digit(String rank, int place) {
    return Character.digit(rank.charAt(place), BASE);
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(number, BASE);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
