package io.funnelroom.base.ui.sheet;

/**
 * What a cell shows beside its text. Colours are written as CSS writes them, custom properties
 * included.
 *
 * @param dot colour of a dot before the text; null for none
 * @param initials in an avatar before the text; null for none
 * @param colour of the avatar
 * @param badge short word after the text; null for none
 * @param tone how the text speaks; null for plainly
 * @param drawn the text as it is drawn, where it is shorter than what is copied; null for the same
 */
public record Decoration(
    String dot, String initials, String colour, String badge, Tone tone, String drawn) {

  /** How a text speaks. */
  public enum Tone {
    MUTED,
    OVERDUE
  }

  /** Nothing beside the text. */
  public static final Decoration NONE = new Decoration(null, null, null, null, null, null);

  public static Decoration dot(String colour) {
    return new Decoration(colour, null, null, null, null, null);
  }

  public static Decoration avatar(String initials, String colour) {
    return new Decoration(null, initials, colour, null, null, null);
  }

  public static Decoration tone(Tone tone) {
    return new Decoration(null, null, null, null, tone, null);
  }

  /** The same with a short word after the text. */
  public Decoration withBadge(String word) {
    return new Decoration(dot, initials, colour, word, tone, drawn);
  }

  /** The same with a shorter text drawn than the one that is copied. */
  public Decoration drawnAs(String text) {
    return new Decoration(dot, initials, colour, badge, tone, text);
  }
}
