package io.funnelroom.deals.text;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows a deal's values as people read them: 50万元 in Chinese, CN¥500,000 in English. */
@Component
public class DealText {

  /** The field of the row; an empty text when it has no value. */
  public String show(DealRow row, DealField field, Locale language) {
    return show(field, row.value(field), language);
  }

  /** A value in the field's own type (see {@link DealRow#value}). */
  public String show(DealField field, Object value, Locale language) {
    throw new UnsupportedOperationException("written next");
  }
}
