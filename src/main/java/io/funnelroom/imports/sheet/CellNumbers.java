package io.funnelroom.imports.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A numeric cell as text, as exact as it is stored. The cell's format tells days and percentages,
 * and a unit or a currency that a team has put into the format ({@code 0"万元"}) is kept.
 */
final class CellNumbers extends DataFormatter {
  /** A spreadsheet keeps so many digits of a number. */
  private static final MathContext PRECISION = new MathContext(15);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]+\"|\\[\\$[^\\]-]+|[¥￥$€£]");
  private static final Pattern SCALES = Pattern.compile(",(?![#0?])|!");

  private final boolean from1904;

  CellNumbers(boolean from1904) {
    super(Locale.ROOT);
    this.from1904 = from1904;
  }

  @Override
  public String formatRawCellContents(double value, int formatIndex, String format) {
    if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
      return day(value);
    }
    if (format != null && format.contains("%")) {
      return plain(exact(value).movePointRight(2)) + "%";
    }
    return hasUnit(formatIndex, format)
        ? super.formatRawCellContents(value, formatIndex, format).strip()
        : plain(exact(value));
  }

  /** A format that rounds away digits or shows thousands is not believed. */
  private static boolean hasUnit(int formatIndex, String format) {
    return formatIndex >= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        && format != null
        && LITERAL.matcher(firstSection(format)).find()
        && !SCALES.matcher(firstSection(format)).find();
  }

  private static String firstSection(String format) {
    return format.split(";", 2)[0];
  }

  private String day(double value) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + " " + moment.toLocalTime();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value).round(PRECISION);
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.toPlainString();
  }
}
