package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.TextDifference.Kind;
import io.funnelroom.deals.ui.page.TextDifference.Piece;
import java.util.List;
import java.util.Locale;

/** From what to what something was changed; of long texts, what changed in them. */
public final class ValueChange extends Div {

  /** Two texts of which one is longer are shown as one with its changes. */
  private static final int SHORT = 30;

  private ValueChange(Component... shown) {
    super(shown);
    addClassName("history-values");
  }

  /** Of a field of a deal: each value in the field's own type, null for none, which is said. */
  public static ValueChange of(
      DealText text, DealField field, Object before, Object after, Locale language) {
    String old = text.show(field, before, language);
    String now = text.show(field, after, language);
    if (field == DealField.FOLLOWUP || field.isText() && isLong(old, now)) {
      return ofTexts(old, now);
    }
    return new ValueChange(value(before, old), new BecomesArrow(), value(after, now));
  }

  /**
   * Of something else, as people read it; where one of the texts is empty, the other stands alone.
   */
  public static ValueChange ofTexts(String before, String after) {
    if (before.isEmpty() && after.isEmpty()) {
      return new ValueChange();
    }
    if (before.isEmpty() || after.isEmpty()) {
      return new ValueChange(whole(before + after));
    }
    return isLong(before, after)
        ? new ValueChange(new FoldedText(TextDifference.of(before, after)))
        : new ValueChange(whole(before), new BecomesArrow(), whole(after));
  }

  private static boolean isLong(String before, String after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && Math.max(before.length(), after.length()) > SHORT;
  }

  private static Component value(Object value, String shown) {
    if (value instanceof Stage stage) {
      return new StageBadge(stage.number(), shown);
    }
    if (shown.isEmpty()) {
      Span empty = new Span();
      empty.setText(empty.getTranslation("history.empty"));
      empty.addClassName("history-soft");
      return empty;
    }
    return whole(shown);
  }

  private static FoldedText whole(String shown) {
    return new FoldedText(List.of(new Piece(Kind.KEPT, shown)));
  }
}
