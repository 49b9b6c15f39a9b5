package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the browser learns of a board before its first card, in the person's language. */
record BoardSetup(String userName, Map<String, String> texts, List<Column> columns) {

  private static final List<String> KEYS =
      List.of(
          "help",
          "card",
          "open",
          "stages",
          "sum",
          "weighted",
          "days",
          "daysExplained",
          "noAction",
          "noOwner",
          "late",
          "stale",
          "staleExplained",
          "won",
          "lost",
          "shelved",
          "emptyFiltered",
          "unsent",
          "fixed",
          "taken",
          "carried",
          "dropped",
          "givenUp",
          "movedBy",
          "issue",
          "conflict",
          "goThere",
          "keepTheirs",
          "useMine");

  static BoardSetup of(Component board, String userName) {
    Map<String, String> texts =
        KEYS.stream()
            .collect(
                Collectors.toMap(Function.identity(), key -> board.getTranslation("board." + key)));
    List<Column> columns =
        Arrays.stream(Stage.values()).map(stage -> Column.of(board, stage.number())).toList();
    return new BoardSetup(userName, texts, columns);
  }

  /**
   * A column.
   *
   * @param purpose what belongs here, while nothing is
   */
  record Column(int stage, String name, String shortName, String purpose) {

    private static Column of(Component board, int stage) {
      return new Column(
          stage,
          board.getTranslation("stage." + stage),
          board.getTranslation("stage.short." + stage),
          board.getTranslation("board.purpose." + stage));
    }
  }
}
