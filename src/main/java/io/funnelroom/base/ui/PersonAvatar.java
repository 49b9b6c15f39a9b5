package io.funnelroom.base.ui;

import com.vaadin.flow.component.html.Span;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** A person as a small disc: initials on their colour, the whole name as tooltip and label. */
public class PersonAvatar extends Span {

  /**
   * Draws a person.
   *
   * @param name what colleagues call them
   * @param colour their colour, as #rrggbb
   */
  public PersonAvatar(String name, String colour) {
    super(initials(name));
    addClassName("person-avatar");
    setClassName("dark-on-light", isLight(colour));
    setTitle(name);
    getStyle().set("--person", colour);
    getElement().setAttribute("role", "img").setAttribute("aria-label", name);
  }

  /** Marks the avatar as showing that this person is present here. */
  public PersonAvatar present(String userName) {
    getElement().setAttribute("data-present", userName);
    return this;
  }

  /** The size that fits into a row of text. */
  public PersonAvatar small() {
    addClassName("small");
    return this;
  }

  /**
   * The last two characters of a Chinese name, else the first letters of the first and last word.
   */
  public static String initials(String name) {
    String known = name.strip();
    if (known.isEmpty()) {
      return "?";
    }
    int[] letters = known.codePoints().toArray();
    if (UnicodeScript.of(letters[letters.length - 1]) == UnicodeScript.HAN) {
      int from = Math.max(0, letters.length - 2);
      return new String(letters, from, letters.length - from);
    }
    String[] words = known.split("\\s+");
    String last = words.length > 1 ? first(words[words.length - 1]) : "";
    return (first(words[0]) + last).toUpperCase(Locale.ROOT);
  }

  private static String first(String word) {
    return Character.toString(word.codePointAt(0));
  }

  private static boolean isLight(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double light = 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    return light > 150;
  }
}
