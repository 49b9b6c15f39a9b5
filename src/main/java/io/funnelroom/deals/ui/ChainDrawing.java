package io.funnelroom.deals.ui;

import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.DealContact;
import java.util.List;

/**
 * The chain as SVG, drawn at its natural size: step beside step where there is room, or step below
 * step for a narrow screen. Colours come from the page's style sheet.
 */
final class ChainDrawing {

  private static final int WIDTH = 148;
  private static final int WIDE = 228;
  private static final int HEIGHT = 58;
  private static final int HEAD = 24;
  private static final int BETWEEN = 8;
  private static final int ASIDE = 92;
  private static final int CORNER = 12;

  private static final String CHECK = "M1.5 6.5 4.5 9.5 10.5 2.5";
  private static final String DASH = "M2 6H10";
  private static final String QUERY = "M3.5 4a2.5 2.5 0 1 1 3.8 2.1C6.3 6.8 6 7.2 6 8M6 10.2v.3";
  private static final String CROSS = "M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5";

  private final boolean across;
  private final int head;
  private final int aside;
  private final int way;
  private final ContactColumns words;
  private final String nobody;
  private final StringBuilder svg = new StringBuilder();

  ChainDrawing(boolean across, ContactColumns words, String nobody) {
    this.across = across;
    head = across ? HEAD : 0;
    aside = across ? 0 : ASIDE;
    way = across ? 36 : 22;
    this.words = words;
    this.nobody = nobody;
  }

  /**
   * The drawing.
   *
   * @param id starts the ids of its texts
   * @param title what it is
   * @param description says in words what it shows
   */
  String of(List<ChainTier> tiers, String id, String title, String description) {
    int along = 0;
    for (int i = 0; i < tiers.size(); i++) {
      ChainTier tier = tiers.get(i);
      tier(tier, across ? along : 0, across ? 0 : along);
      int end = along + (across ? WIDTH : tier.nodes() * (HEIGHT + BETWEEN) - BETWEEN);
      if (tier.leadsOn() && i + 1 < tiers.size()) {
        way(end, tier.role() == ChainRole.BLOCKS);
      }
      along = end + way;
    }
    int length = along - way + 2;
    int breadth =
        across
            ? head + tiers.stream().mapToInt(ChainTier::nodes).max().orElse(1) * (HEIGHT + BETWEEN)
            : aside + WIDE + 2;
    int width = across ? length : breadth;
    int height = across ? breadth : length;
    return """
    <svg class="chain-%1$s" xmlns="http://www.w3.org/2000/svg" role="img" width="%2$d" height="%3$d" \
    viewBox="0 0 %2$d %3$d" aria-labelledby="%4$s-t %4$s-d"><title id="%4$s-t">%5$s</title>\
    <desc id="%4$s-d">%6$s</desc>%7$s</svg>"""
        .formatted(
            across ? "across" : "down",
            width,
            height,
            id,
            escaped(title),
            escaped(description),
            svg);
  }

  private void tier(ChainTier tier, int x, int y) {
    text("chain-head", x + 1, y + (across ? 15 : 19), words.role(tier.role()));
    for (int i = 0; i < tier.nodes(); i++) {
      int top = y + 1 + head + i * (HEIGHT + BETWEEN);
      int left = x + 1 + aside;
      if (tier.people().isEmpty()) {
        add("<g class=\"chain-node chain-nobody\">%s", box(left, top));
        text("chain-soft", left + 12, top + HEIGHT / 2 + 4, fitting(nobody, width() - 24, 12));
      } else {
        person(tier.people().get(i), left, top);
      }
      add("</g>");
    }
  }

  private void person(DealContact contact, int x, int y) {
    String attitude = contact.attitude().key();
    add(
        "<g class=\"chain-node chain-%s attitude-%s\" data-chain=\"%s\">",
        contact.role().key(), attitude, contact.id());
    add(contact.role() == ChainRole.BLOCKS ? octagon(x, y) : box(x, y));
    int room = width() - 24;
    text("chain-name", x + 12, y + 18, fitting(contact.called(), room, 13));
    String position = contact.name().isEmpty() ? "" : contact.position();
    text("chain-soft", x + 12, y + 34, fitting(position, room, 12));
    add(
        "<path class=\"chain-attitude\" transform=\"translate(%d %d)\" d=\"%s\"/>",
        x + 12, y + 40, sign(contact));
    text("chain-word", x + 28, y + 50, words.attitude(contact.attitude()));
  }

  /** An arrow on to the next step, or before a blocked one a line that ends at a bar. */
  private void way(int end, boolean blocked) {
    int from = end + (across ? 6 : 4);
    int to = end + way - (across ? 6 : 2);
    int side = across ? head + HEIGHT / 2 : aside + 20;
    add("<g class=\"chain-way%s\">", blocked ? " chain-blocked" : "");
    add(line(from, side, to, side));
    int tip = blocked ? to : to - 5;
    add(line(tip, side - 5, to, blocked ? side + 5 : side));
    if (!blocked) {
      add(line(tip, side + 5, to, side));
    }
    add("</g>");
  }

  /** A line by its way along the chain and aside from it. */
  private String line(int along1, int aside1, int along2, int aside2) {
    return across
        ? "<path d=\"M%d %dL%d %d\"/>".formatted(along1, aside1, along2, aside2)
        : "<path d=\"M%d %dL%d %d\"/>".formatted(aside1, along1, aside2, along2);
  }

  private String box(int x, int y) {
    return "<rect class=\"chain-box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
        .formatted(x, y, width(), HEIGHT);
  }

  private String octagon(int x, int y) {
    int right = x + width();
    int bottom = y + HEIGHT;
    return "<path class=\"chain-box\" d=\"M%d %dH%dL%d %dV%dL%d %dH%dL%d %dV%dZ\"/>"
        .formatted(
            x + CORNER,
            y,
            right - CORNER,
            right,
            y + CORNER,
            bottom - CORNER,
            right - CORNER,
            bottom,
            x + CORNER,
            x,
            bottom - CORNER,
            y + CORNER);
  }

  private int width() {
    return across ? WIDTH - 2 : WIDE;
  }

  private void text(String className, int x, int y, String text) {
    add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", className, x, y, escaped(text));
  }

  private void add(String pattern, Object... parameters) {
    svg.append(parameters.length == 0 ? pattern : pattern.formatted(parameters));
  }

  private static String sign(DealContact contact) {
    return switch (contact.attitude()) {
      case SUPPORTS -> CHECK;
      case NEUTRAL -> DASH;
      case SCEPTICAL, UNKNOWN -> QUERY;
      case AGAINST -> CROSS;
    };
  }

  /** As much of a text as has room: Chinese characters are as wide as high, others about half. */
  static String fitting(String text, int room, int size) {
    double left = room;
    StringBuilder fitting = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      left -= size * (Character.isIdeographic(letter) || letter > 0x2E80 ? 1 : 0.6);
      if (left < 0) {
        return fitting.deleteCharAt(Math.max(0, fitting.length() - 1)).append('…').toString();
      }
      fitting.appendCodePoint(letter);
    }
    return text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
