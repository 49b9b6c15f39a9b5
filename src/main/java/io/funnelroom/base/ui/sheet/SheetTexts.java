package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that the browser needs, in the person's language. Places are kept as {0}, {1}. */
final class SheetTexts {

  private static final List<String> KEYS =
      List.of(
          "readOnly",
          "unsent",
          "conflict",
          "theirs",
          "mine",
          "keepTheirs",
          "useMine",
          "copyMine",
          "refused",
          "correct",
          "discard",
          "goThere",
          "pasted",
          "cleared",
          "copied",
          "filled",
          "skipped",
          "position",
          "empty",
          "tabLeaves",
          "open",
          "select",
          "selectAll",
          "selected",
          "noMatch",
          "today",
          "previousMonth",
          "nextMonth",
          "restored",
          "fieldReadOnly",
          "state.waiting",
          "state.unsent",
          "state.saved",
          "state.refused",
          "state.conflict");

  private SheetTexts() {}

  static Map<String, String> of(Component component) {
    return KEYS.stream()
        .collect(
            Collectors.toMap(Function.identity(), key -> component.getTranslation("sheet." + key)));
  }
}
