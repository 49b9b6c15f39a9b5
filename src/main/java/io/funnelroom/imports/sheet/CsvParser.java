package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Parts separated values: quotes may hold separators, line ends and doubled quotes (RFC 4180). */
final class CsvParser {
  private static final int CELL_LIMIT = 100_000;
  private static final int END = -1;
  private static final int NOTHING_PEEKED = -2;

  private final Reader text;
  private final char separator;
  private int peeked = NOTHING_PEEKED;

  CsvParser(Reader text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * The cells of the next row; null behind the last.
   *
   * @throws RuleViolation when a quote is never closed
   */
  List<String> next() throws IOException {
    if (peek() == END) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    int end;
    do {
      StringBuilder cell = new StringBuilder();
      end = peek() == '"' ? quoted(cell) : plain(cell);
      cells.add(cell.toString());
    } while (end == separator);
    return cells;
  }

  /** Reads up to the end of the cell and answers what ended it. */
  private int plain(StringBuilder cell) throws IOException {
    while (true) {
      int c = take();
      if (c == separator || c == END || c == '\n') {
        return c;
      }
      if (c == '\r') {
        return lineEnd();
      }
      append(cell, c);
    }
  }

  private int quoted(StringBuilder cell) throws IOException {
    take();
    while (true) {
      int c = take();
      if (c == END) {
        throw new RuleViolation("imports.file.quote");
      }
      if (c != '"') {
        append(cell, c);
      } else if (peek() == '"') {
        append(cell, take());
      } else {
        return plain(cell);
      }
    }
  }

  private int lineEnd() throws IOException {
    if (peek() == '\n') {
      take();
    }
    return '\n';
  }

  private static void append(StringBuilder cell, int c) {
    if (cell.length() >= CELL_LIMIT) {
      throw new RuleViolation("imports.file.quote");
    }
    cell.append((char) c);
  }

  private int peek() throws IOException {
    if (peeked == NOTHING_PEEKED) {
      peeked = text.read();
    }
    return peeked;
  }

  private int take() throws IOException {
    int c = peek();
    peeked = NOTHING_PEEKED;
    return c;
  }
}
