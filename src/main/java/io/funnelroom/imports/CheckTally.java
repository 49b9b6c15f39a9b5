package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.NameAndContact;
import io.funnelroom.imports.CheckedRow.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the rows of a file that is being checked, and remembers which deals it has named. */
final class CheckTally {
  private final Set<DealId> ids = new HashSet<>();
  private final Set<NameAndContact> names = new HashSet<>();
  private final Set<NameAndContact> namesWithoutId = new HashSet<>();
  private final Map<DealField, Map<String, Integer>> unknown =
      Map.of(DealField.OWNER, new LinkedHashMap<>(), DealField.STAGE, new LinkedHashMap<>());
  private final List<Problem> problems = new ArrayList<>();
  private final List<CheckedRow> shown = new ArrayList<>();
  private final List<String> foreignIds = new ArrayList<>();
  private int allProblems;
  private int rows;
  private int fresh;
  private int duplicates;
  private int skipped;
  private int bad;

  int rows() {
    return rows;
  }

  void skipped(ReadRow row) {
    begin(row);
    skipped++;
  }

  void bad(ReadRow row, List<Problem> why) {
    begin(row);
    bad++;
    show(CheckedRow.of(row, Fate.BAD, why), bad <= CheckResult.BAD_ROWS_SHOWN);
    for (Problem problem : why) {
      allProblems++;
      if (problems.size() < CheckResult.PROBLEMS_TOLD) {
        problems.add(problem);
      }
      if (unknown.containsKey(problem.field()) && Unknowns.isUnknown(problem)) {
        unknown.get(problem.field()).merge(problem.text(), 1, Integer::sum);
      }
    }
  }

  void good(ReadRow row, boolean isHere) {
    begin(row);
    boolean known = isHere || cameBefore(row);
    if (known) {
      duplicates++;
    } else {
      fresh++;
    }
    show(
        CheckedRow.of(row, known ? Fate.HERE : Fate.NEW, List.of()),
        fresh + duplicates <= CheckResult.GOOD_ROWS_SHOWN);
    names.add(row.nameAndContact());
    if (row.id() == null) {
      namesWithoutId.add(row.nameAndContact());
    } else {
      ids.add(row.id());
    }
  }

  CheckResult result(Path badRows) {
    return new CheckResult(
        rows,
        fresh,
        duplicates,
        skipped,
        bad,
        List.copyOf(problems),
        allProblems,
        List.copyOf(shown),
        List.copyOf(foreignIds),
        unknown.get(DealField.OWNER),
        unknown.get(DealField.STAGE),
        badRows);
  }

  private void begin(ReadRow row) {
    rows++;
    if (!row.foreignId().isEmpty() && foreignIds.size() < CheckResult.FOREIGN_IDS_NAMED) {
      foreignIds.add(row.foreignId());
    }
  }

  private void show(CheckedRow row, boolean amongTheFirst) {
    if (amongTheFirst) {
      shown.add(row);
    }
  }

  /** The rule of {@link KnownDeals}, for rows that are not stored yet. */
  private boolean cameBefore(ReadRow row) {
    return row.id() == null
        ? names.contains(row.nameAndContact())
        : ids.contains(row.id()) || namesWithoutId.contains(row.nameAndContact());
  }
}
