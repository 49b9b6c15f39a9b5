package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.NameAndContact;
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
  private int rows;
  private int fresh;
  private int duplicates;
  private int skipped;
  private int bad;

  int rows() {
    return rows;
  }

  void skipped() {
    rows++;
    skipped++;
  }

  void bad(List<Problem> why) {
    rows++;
    bad++;
    for (Problem problem : why) {
      if (problems.size() < CheckResult.PROBLEMS_TOLD) {
        problems.add(problem);
      }
      if (unknown.containsKey(problem.field()) && Unknowns.isUnknown(problem)) {
        unknown.get(problem.field()).merge(problem.text(), 1, Integer::sum);
      }
    }
  }

  void good(ReadRow row, boolean isHere) {
    rows++;
    if (isHere || cameBefore(row)) {
      duplicates++;
    } else {
      fresh++;
    }
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
        unknown.get(DealField.OWNER),
        unknown.get(DealField.STAGE),
        badRows);
  }

  /** The rule of {@link KnownDeals}, for rows that are not stored yet. */
  private boolean cameBefore(ReadRow row) {
    return row.id() == null
        ? names.contains(row.nameAndContact())
        : ids.contains(row.id()) || namesWithoutId.contains(row.nameAndContact());
  }
}
