package io.funnelroom.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What would come of a plan.
 *
 * @param rows all rows below the header
 * @param fresh rows that become new deals
 * @param duplicates rows whose deal is here already, or stands further up in the file
 * @param skipped rows that a match keeps out
 * @param bad rows with problems
 * @param problems the first of them, in the file's order
 * @param allProblems how many there are in all
 * @param shown the first rows with problems and the first without, in the file's order
 * @param foreignIds the first texts in the column of the ids that are none of this room's
 * @param unknownOwners how many rows name each owner whom nobody knows
 * @param unknownStages how many rows name each stage that is none
 * @param badRows a spreadsheet of the rows with problems and what is wrong; null when there are
 *     none
 */
public record CheckResult(
    int rows,
    int fresh,
    int duplicates,
    int skipped,
    int bad,
    List<Problem> problems,
    int allProblems,
    List<CheckedRow> shown,
    List<String> foreignIds,
    Map<String, Integer> unknownOwners,
    Map<String, Integer> unknownStages,
    Path badRows) {
  /** So many problems are told one by one. */
  public static final int PROBLEMS_TOLD = 500;

  /** So many rows with problems are shown, and so many without. */
  public static final int BAD_ROWS_SHOWN = 50;

  public static final int GOOD_ROWS_SHOWN = 10;

  /** So many ids of other lists are named. */
  public static final int FOREIGN_IDS_NAMED = 3;
}
