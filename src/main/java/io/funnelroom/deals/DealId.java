package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deal's id as people read it: {@code SF001}, or what an imported table called it. */
public record DealId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,29}");

  private static final Pattern NUMBERED = Pattern.compile("SF(\\d{3,8})");

  public DealId {
    if (!isId(value)) {
      throw new RuleViolation("deal.id.malformed", value);
    }
  }

  /** Whether a text can be an id. */
  public static boolean isId(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The id that a text means when it has the shape of this room's ids, however it is typed. */
  public static Optional<DealId> numbered(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return Optional.of(plain.toUpperCase(Locale.ROOT))
        .filter(id -> NUMBERED.matcher(id).matches())
        .map(DealId::new);
  }

  /** The id of the nth deal: SF001, …, SF999, SF1000. */
  static DealId ofNumber(int number) {
    return new DealId("SF%03d".formatted(number));
  }

  /** The number of an id like SF001; empty for other ids. */
  OptionalInt number() {
    Matcher numbered = NUMBERED.matcher(value);
    return numbered.matches()
        ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
        : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
