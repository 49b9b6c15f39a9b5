package io.funnelroom.requirements;

import io.funnelroom.deals.FieldStamp;
import io.funnelroom.deals.Moment;

/**
 * A record whose fields are changed one at a time.
 *
 * @param <T> what it is
 * @param <F> names its fields
 */
public interface Editable<T, F> {

  /** The field's value in its own type. */
  Object value(F field);

  /** Who changed the field last, and when. */
  FieldStamp stamp(F field);

  /**
   * The record with another value of a field.
   *
   * @throws io.funnelroom.base.RuleViolation when the field cannot hold it
   */
  T with(F field, Object value, Moment moment);
}
