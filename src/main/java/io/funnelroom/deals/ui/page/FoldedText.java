package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.ui.page.TextDifference.Kind;
import io.funnelroom.deals.ui.page.TextDifference.Piece;
import java.util.List;

/** A text with what changed in it; a long one is folded to its changes until it is asked for. */
final class FoldedText extends Div {

  private static final int SHORT = 120;
  private static final int AROUND = 16;
  private static final String CUT = "…";

  private final List<Piece> pieces;
  private final Div text = new Div();
  private final NativeButton toggle = new NativeButton();
  private boolean open;

  FoldedText(List<Piece> pieces) {
    this.pieces = pieces;
    addClassName("history-text");
    text.addClassName("history-difference");
    add(text);
    if (pieces.stream().mapToInt(piece -> piece.text().length()).sum() > SHORT) {
      toggle.addClassName("history-unfold");
      toggle.addClickListener(click -> show(!open));
      add(toggle);
      show(false);
    } else {
      pieces.forEach(piece -> text.add(drawn(piece.kind(), piece.text())));
    }
  }

  private void show(boolean whole) {
    open = whole;
    text.removeAll();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      text.add(drawn(piece.kind(), whole ? piece.text() : folded(piece, i)));
    }
    toggle.setText(getTranslation(whole ? "history.fold" : "history.unfold"));
    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(whole));
  }

  private String folded(Piece piece, int place) {
    String said = piece.text();
    if (piece.kind() != Kind.KEPT || pieces.size() == 1) {
      return said.length() > SHORT ? head(said, SHORT) + CUT : said;
    }
    boolean first = place == 0;
    boolean last = place == pieces.size() - 1;
    if (said.length() <= 2 * AROUND) {
      return said;
    }
    return (first ? "" : head(said, AROUND)) + CUT + (last ? "" : tail(said, AROUND));
  }

  private static Component drawn(Kind kind, String said) {
    return switch (kind) {
      case KEPT -> new Span(said);
      case GONE -> new Gone(said);
      case COME -> new Come(said);
    };
  }

  /** A character of two halves is never cut. */
  private static String head(String said, int length) {
    return said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, length)));
  }

  private static String tail(String said, int length) {
    int from = said.length() - length;
    return said.substring(Character.isLowSurrogate(said.charAt(from)) ? from + 1 : from);
  }

  @Tag("del")
  private static final class Gone extends Component {
    Gone(String said) {
      getElement().setText(said);
    }
  }

  @Tag("ins")
  private static final class Come extends Component {
    Come(String said) {
      getElement().setText(said);
    }
  }
}
