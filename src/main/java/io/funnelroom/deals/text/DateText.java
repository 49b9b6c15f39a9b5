package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 2023/10/20}, {@code 10月20日}, {@code Oct 20, 2023}, {@code 下周三} and 45219. */
final class DateText {
  /** A spreadsheet counts days from here, because it believes in the 29th of February 1900. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern SERIAL = Pattern.compile("([2-9]\\d{4})(?:\\.\\d+)?");
  private static final Pattern TIME =
      Pattern.compile(
          "[\\sT]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*[ap]m|Z)?$",
          Pattern.CASE_INSENSITIVE);

  private DateText() {}

  static LocalDate read(String text, LocalDate near) {
    String day =
        TIME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).replaceFirst("");
    return serial(day)
        .or(() -> WrittenDate.find(day, near))
        .or(() -> RelativeDay.find(day, near))
        .orElseThrow(() -> new RuleViolation("deal.text.date-unclear", text));
  }

  private static Optional<LocalDate> serial(String text) {
    Matcher serial = SERIAL.matcher(text);
    return serial.matches()
        ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))))
        : Optional.empty();
  }
}
