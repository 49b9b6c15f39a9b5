package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each field of a contact can hold, and when somebody can be reached. */
final class ContactRules {

  static final int LONGEST = 200;

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(.*?)\\s*(?:\\u8f6c|\\u5206\\u673a|ext\\.?|x|#)\\s*(\\d{1,6})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().\\-–—/]+");
  private static final Pattern DIGITS = Pattern.compile("\\+?\\d{7,15}");
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@,;<>\"]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

  private ContactRules() {}

  /**
   * The value as the field keeps it; never null.
   *
   * @throws RuleViolation when the field cannot hold the value
   */
  static Object check(ContactField field, Object value) {
    return switch (field) {
      case NAME, POSITION -> text(value);
      case PHONE, EMAIL -> Normalizer.normalize(text(value), Normalizer.Form.NFKC);
      case ROLE -> value == null ? ChainRole.UNKNOWN : (ChainRole) value;
      case ATTITUDE -> value == null ? Attitude.UNKNOWN : (Attitude) value;
    };
  }

  /** What a telephone dials for this text; empty when it is no telephone number. */
  static Optional<String> dialled(String phone) {
    var parts = EXTENSION.matcher(phone);
    String number = parts.matches() ? parts.group(1) : phone;
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    return Optional.of(number.replaceAll("[^+\\d]", ""))
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(digits -> parts.matches() ? digits + ";ext=" + parts.group(2) : digits);
  }

  static boolean isMail(String email) {
    return MAIL.matcher(email).matches();
  }

  private static String text(Object value) {
    String text = value == null ? "" : ((String) value).strip();
    if (text.length() > LONGEST) {
      throw new RuleViolation("deal.text.too-long", LONGEST, text.length());
    }
    return text;
  }
}
