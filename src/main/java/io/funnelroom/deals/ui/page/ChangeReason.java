package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a change was made, and what a stage was let pass without; invisible when neither is known.
 */
public final class ChangeReason extends Div {

  /**
   * @param note the words of who made the change; null for none
   * @param waived keys of the gate items that were missing
   */
  public ChangeReason(String note, List<String> waived) {
    setVisible(note != null || !waived.isEmpty());
    if (!waived.isEmpty()) {
      String missing =
          waived.stream()
              .map(key -> getTranslation("gate." + key))
              .collect(Collectors.joining(getTranslation("filter.and")));
      add(line("history-waived", getTranslation("history.waived", missing)));
    }
    if (note != null) {
      add(line("history-note", note));
    }
  }

  private static Paragraph line(String kind, String said) {
    Paragraph line = new Paragraph(said);
    line.addClassName(kind);
    return line;
  }
}
