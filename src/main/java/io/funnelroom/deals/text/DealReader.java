package io.funnelroom.deals.text;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Understands what people type, paste and import: {@code 50万} as 500,000, {@code 80%} and {@code
 * 0.8} as 80, {@code 2023/10/20} as a date, {@code 10月18日：…} as a follow-up with its day. Reads
 * whatever {@link DealText} shows, in either language.
 */
@Component
public class DealReader {

  /**
   * The text as a value in the field's own type (see {@link DealRow#value}); null when the text is
   * empty.
   *
   * @throws io.funnelroom.base.RuleViolation when the text cannot be understood, with what was
   *     expected
   */
  public Object read(DealField field, String text, Locale language) {
    throw new UnsupportedOperationException("written next");
  }
}
