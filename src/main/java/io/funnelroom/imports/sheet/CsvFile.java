package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text file with separated values, as spreadsheet programs and other systems write them. */
record CsvFile(Path file, TextEncoding encoding, char separator) implements Spreadsheet {
  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
  private static final int ROWS_TO_GUESS_FROM = 20;
  private static final String MARKUP = "<{%";

  static CsvFile open(Path file) {
    TextEncoding encoding = TextEncoding.of(file);
    List<CsvFile> guesses =
        SEPARATORS.stream().map(separator -> new CsvFile(file, encoding, separator)).toList();
    if (MARKUP.indexOf(encoding.firstLetter(file)) >= 0) {
      throw FileKind.notASpreadsheet();
    }
    CsvFile best = guesses.getFirst();
    for (CsvFile guess : guesses) {
      best = guess.fit() > best.fit() ? guess : best;
    }
    return best;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public void read(int sheet, RowSink sink) {
    RowCells row = new RowCells(sink);
    try (Reader text = encoding.reader(file)) {
      CsvParser parser = new CsvParser(text, separator);
      int number = 0;
      for (List<String> cells = parser.next(); cells != null; cells = parser.next()) {
        for (int column = 0; column < cells.size(); column++) {
          row.put(column, FormulaGuard.disarmed(cells.get(column)));
        }
        row.end(++number);
      }
    } catch (StopReading enough) {
      return;
    } catch (CharacterCodingException e) {
      throw new RuleViolation("imports.file.broken");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many rows agree on a number of columns, times the columns gained. What looks like an open
   * quote behind a wrong separator only tells that it is wrong.
   */
  private long fit() {
    List<List<String>> rows;
    try {
      rows = firstRows();
    } catch (RuleViolation openQuote) {
      return -1;
    }
    Map<Integer, Long> widths =
        rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
    return widths.entrySet().stream()
        .mapToLong(width -> (width.getKey() - 1) * width.getValue())
        .max()
        .orElse(0);
  }

  private List<List<String>> firstRows() {
    List<List<String>> rows = new ArrayList<>();
    read(
        0,
        (number, cells) -> {
          rows.add(cells);
          return rows.size() < ROWS_TO_GUESS_FROM;
        });
    return rows;
  }
}
