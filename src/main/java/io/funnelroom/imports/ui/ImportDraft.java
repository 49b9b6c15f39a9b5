package io.funnelroom.imports.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.ColumnMap;
import io.funnelroom.imports.Duplicates;
import io.funnelroom.imports.ImportPlan;
import io.funnelroom.imports.Match;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has been decided so far about the file that is to come in. */
final class ImportDraft {
  /** Files of its own, to be deleted with it; the work beside the screen adds some. */
  private final List<Path> files = new CopyOnWriteArrayList<>();

  private final Map<DealField, Map<String, Match>> matches = new EnumMap<>(DealField.class);
  private Spreadsheet file;
  private String fileName = "";
  private int sheet;
  private SheetPreview preview;
  private SheetPreview.Row header;
  private Map<Integer, DealField> columns = new LinkedHashMap<>();
  private Duplicates duplicates = Duplicates.SKIP;
  private boolean goodRowsOnly;
  private CheckResult check;

  /** Takes another file, and forgets what was decided about the one before. */
  void open(Opened opened) {
    discardAllBut(opened.path());
    file = opened.file();
    fileName = opened.name();
    matches.clear();
    duplicates = Duplicates.SKIP;
    goodRowsOnly = false;
    show(opened.sheet(), opened.preview());
  }

  /**
   * Looks at another sheet and guesses its header.
   *
   * @throws RuleViolation when the sheet is empty; then everything stays as it was
   */
  void show(int index, SheetPreview rows) {
    header(rows.header());
    sheet = index;
    preview = rows;
    check = null;
  }

  void header(SheetPreview.Row row) {
    header = row;
    columns = new LinkedHashMap<>(SheetPreview.columns(row));
  }

  void column(int column, DealField field) {
    if (field == null) {
      columns.remove(column);
    } else {
      columns.put(column, field);
    }
  }

  void match(DealField field, String text, Match match) {
    matches.computeIfAbsent(field, any -> new HashMap<>()).put(text, match);
  }

  Match match(DealField field, String text) {
    return matches.getOrDefault(field, Map.of()).get(text);
  }

  void duplicates(Duplicates choice) {
    duplicates = choice;
  }

  Duplicates duplicates() {
    return duplicates;
  }

  void goodRowsOnly(boolean only) {
    goodRowsOnly = only;
  }

  void checked(CheckResult result) {
    check = result;
  }

  /**
   * All of it, as a plan.
   *
   * @throws RuleViolation when the columns do not make deals
   */
  ImportPlan plan(Locale language) {
    ColumnMap map = new ColumnMap(columns);
    map.check();
    Map<DealField, Map<String, Match>> decided = new EnumMap<>(DealField.class);
    matches.forEach((field, texts) -> decided.put(field, Map.copyOf(texts)));
    return new ImportPlan(
        file, fileName, sheet, header.number(), map, decided, duplicates, goodRowsOnly, language);
  }

  Spreadsheet file() {
    return file;
  }

  String fileName() {
    return fileName;
  }

  int sheet() {
    return sheet;
  }

  SheetPreview preview() {
    return preview;
  }

  SheetPreview.Row header() {
    return header;
  }

  Map<Integer, DealField> columns() {
    return columns;
  }

  CheckResult check() {
    return check;
  }

  /** Remembers a file to delete in the end. */
  void keep(Path path) {
    if (path != null) {
      files.add(path);
    }
  }

  /** Deletes the files. */
  void discard() {
    discardAllBut(null);
  }

  private void discardAllBut(Path still) {
    for (Path path : files) {
      if (!path.equals(still)) {
        files.remove(path);
        try {
          Files.deleteIfExists(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A file that was found harmless, with the first rows of the sheet that holds the deals. */
  record Opened(Path path, String name, Spreadsheet file, int sheet, SheetPreview preview) {
    /**
     * Opens a file at its first sheet with known columns, or else at its first with any rows.
     *
     * @throws RuleViolation when the file is no harmless spreadsheet, or empty
     */
    static Opened of(Path path, String name) {
      Spreadsheet file = Spreadsheet.open(path);
      Opened first = null;
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        Opened opened = new Opened(path, name, file, sheet, SheetPreview.of(file, sheet));
        if (opened.preview().namesColumns()) {
          return opened;
        }
        first = first == null && !opened.preview().rows().isEmpty() ? opened : first;
      }
      if (first == null) {
        throw new RuleViolation("imports.file.empty");
      }
      return first;
    }
  }
}
