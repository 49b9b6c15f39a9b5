package io.funnelroom.requirements.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a PDF: those of the report's font that occur in it, which come along inside. */
final class PdfLetters {

  /** Stands for what the font has no letter for, as a picture among the text. */
  private static final int UNKNOWN = '□';

  private static final double UNITS = 1000;

  private final PDType0Font font;
  private final CmapLookup known;

  PdfLetters(PDDocument document) throws IOException {
    try (InputStream file = ReportFont.open()) {
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
      // Else two dashes become one letter, and whoever copies the text gets another one.
      letters.setEnableGsub(false);
      known = letters.getUnicodeCmapLookup();
      font = PDType0Font.load(document, letters, true);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The text with nothing in it that cannot be printed. */
  String printable(String text) {
    return text.codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .filter(letter -> !isInvisible(letter))
        .map(letter -> known.getGlyphId(letter) == 0 ? UNKNOWN : letter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  double width(String printable, double size) {
    try {
      return font.getStringWidth(printable) / UNITS * size;
    } catch (IOException e) {
      throw new IllegalStateException(printable, e);
    }
  }

  private static boolean isInvisible(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> true;
      default -> false;
    };
  }
}
