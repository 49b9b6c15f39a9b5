package io.funnelroom.imports.sheet;

import java.nio.file.Path;
import java.util.List;

/**
 * A spreadsheet file whose rows are read one after the other, never held all at once. Numbers are
 * plain decimals, days are {@code 2023-10-20}, percentages {@code 80%}; a formula gives its result.
 */
public sealed interface Spreadsheet permits XlsxFile, XlsFile, CsvFile {
  /** The greatest size of a file, in bytes; a file of this size is refused. */
  long SIZE_LIMIT = 50L * 1024 * 1024;

  /** Columns beyond this many are not read. */
  int COLUMN_LIMIT = 256;

  /** The names of the sheets in their order; one empty name where the format has none. */
  List<String> sheets();

  /**
   * Gives the rows of a sheet to the sink until it wants no more.
   *
   * @param sheet index in {@link #sheets}
   * @throws io.funnelroom.base.RuleViolation when the file is broken or harmful
   */
  void read(int sheet, RowSink sink);

  /**
   * Recognises a file by its content and makes sure that it is harmless.
   *
   * @throws io.funnelroom.base.RuleViolation when it is no spreadsheet, is protected by a password,
   *     would grow beyond measure, reaches for other files, or is empty or too large
   */
  static Spreadsheet open(Path file) {
    return FileKind.of(file).open(file);
  }
}
