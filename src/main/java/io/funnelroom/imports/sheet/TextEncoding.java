package io.funnelroom.imports.sheet;

import io.funnelroom.base.RuleViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How a text file's letters are stored.
 *
 * @param mark bytes at the beginning that say so and belong to no cell
 */
record TextEncoding(Charset charset, int mark) {
  private static final List<TextEncoding> MARKED =
      List.of(
          new TextEncoding(StandardCharsets.UTF_8, 3),
          new TextEncoding(StandardCharsets.UTF_16LE, 2),
          new TextEncoding(StandardCharsets.UTF_16BE, 2));

  /** What files without a mark are tried as: the first that fits every byte is right. */
  private static final List<TextEncoding> UNMARKED =
      List.of(
          new TextEncoding(StandardCharsets.UTF_8, 0),
          new TextEncoding(Charset.forName("GB18030"), 0));

  /**
   * Finds the encoding of a whole file.
   *
   * @throws RuleViolation when the file is no text
   */
  static TextEncoding of(Path file) {
    return MARKED.stream()
        .filter(encoding -> encoding.marks(file))
        .findFirst()
        .or(() -> UNMARKED.stream().filter(encoding -> encoding.fits(file)).findFirst())
        .orElseThrow(FileKind::notASpreadsheet);
  }

  Reader reader(Path file) throws IOException {
    InputStream content = Files.newInputStream(file);
    content.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            content,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * The first letter that is neither blank nor a mark between cells.
   *
   * @throws RuleViolation when there is none
   */
  int firstLetter(Path file) {
    try (Reader text = reader(file)) {
      int letter = text.read();
      while ("\",;".indexOf(letter) >= 0 || Character.isWhitespace(letter)) {
        letter = text.read();
      }
      if (letter < 0) {
        throw new RuleViolation("imports.file.empty");
      }
      return letter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean marks(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] wanted = "\uFEFF".getBytes(charset);
      return Arrays.equals(wanted, content.readNBytes(wanted.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fits(Path file) {
    try (Reader text = reader(file)) {
      char[] buffer = new char[8192];
      for (int read = text.read(buffer); read > 0; read = text.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (belongsToNoText(buffer[i])) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException otherEncoding) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean belongsToNoText(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\u000B' && c != '\f';
  }
}
