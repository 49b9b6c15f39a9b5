package io.funnelroom.demo;

import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a customer of the demo says, and what it means. */
record Need(String words, Map<RequirementField, Object> meant) {

  private static final List<Need> ALL = Rows.of("needs.csv").stream().map(Need::read).toList();

  /** Those that the source's own customer has. */
  static List<Need> ofTheSource() {
    return ALL.subList(0, 4);
  }

  /** So many of them; the first is one that must be met. */
  static List<Need> some(int howMany, Random dice) {
    List<Need> needs = new ArrayList<>(ALL);
    Collections.shuffle(needs, dice);
    Need must = needs.stream().filter(Need::mustBeMet).findFirst().orElseThrow();
    needs.sort(Comparator.comparing(need -> need != must));
    return needs.subList(0, howMany);
  }

  private boolean mustBeMet() {
    return meant.get(RequirementField.KIND) == RequirementKind.MUST_HAVE;
  }

  private static Need read(List<String> row) {
    return new Need(
        row.get(1),
        Map.of(
            RequirementField.KIND, RequirementKind.ofKey(row.get(0)).orElseThrow(),
            RequirementField.TITLE, row.get(2),
            RequirementField.IMPORTANCE, Integer.valueOf(row.get(3)),
            RequirementField.URGENCY, Integer.valueOf(row.get(4))));
  }
}
