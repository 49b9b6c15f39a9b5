package io.funnelroom.base.ui.sheet;

/**
 * One entry of a list of choices.
 *
 * @param value what an edit carries when the entry is picked
 * @param label what people read and search
 * @param colour of its dot or avatar, as CSS writes it; null for none
 * @param initials in the avatar of a person; null for a dot
 */
public record Choice(String value, String label, String colour, String initials) {

  /** An entry without a colour. */
  public static Choice of(String value, String label) {
    return new Choice(value, label, null, null);
  }

  /** An entry with a coloured dot. */
  public static Choice dotted(String value, String label, String colour) {
    return new Choice(value, label, colour, null);
  }

  /** A person with an avatar. */
  public static Choice person(String value, String label, String initials, String colour) {
    return new Choice(value, label, colour, initials);
  }
}
