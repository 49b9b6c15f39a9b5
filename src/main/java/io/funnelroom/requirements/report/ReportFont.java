package io.funnelroom.requirements.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font that files are set in: it has the Chinese characters and comes with the product. */
final class ReportFont {

  static final String FAMILY = "Noto Sans SC";
  private static final String FILE = "/fonts/NotoSansSC-Regular.ttf";

  private ReportFont() {}

  static Font ofSize(float size) {
    return Loaded.FONT.deriveFont(size);
  }

  static InputStream open() {
    return ReportFont.class.getResourceAsStream(FILE);
  }

  private static final class Loaded {

    static final Font FONT = load();

    private static Font load() {
      try (InputStream file = open()) {
        return Font.createFont(Font.TRUETYPE_FONT, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(FILE, e);
      }
    }
  }
}
