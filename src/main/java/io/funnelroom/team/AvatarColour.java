package io.funnelroom.team;

/**
 * The colours that a person can choose for their avatar and their marks on the screen. White text
 * is legible on each, and each stands out from a white and from a dark page.
 */
public enum AvatarColour {
  BLUE("#286fd2"),
  RED("#d62f29"),
  GREEN("#208239"),
  PURPLE("#9552c5"),
  ORANGE("#bd4f0f"),
  TEAL("#127f76"),
  MAGENTA("#c43499"),
  OLIVE("#6e7711"),
  INDIGO("#6464d2"),
  CYAN("#1779a0"),
  BROWN("#946747"),
  SLATE("#647285");

  private final String hex;

  AvatarColour(String hex) {
    this.hex = hex;
  }

  /** As #rrggbb. */
  public String hex() {
    return hex;
  }

  /** The colour of the nth person to join, counted from 0, so that neighbours differ. */
  static AvatarColour ofNewcomer(long n) {
    return values()[(int) (n % values().length)];
  }
}
