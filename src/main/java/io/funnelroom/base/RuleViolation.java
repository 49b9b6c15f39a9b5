package io.funnelroom.base;

import java.util.List;

/**
 * A rule of the product that an action would break. The message is a translation key with its
 * parameters, so that each person reads it in their own language.
 */
public class RuleViolation extends RuntimeException {

  private final String key;
  private final transient List<Object> parameters;

  public RuleViolation(String key, Object... parameters) {
    super(key + List.of(parameters));
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** The translation key that explains the refusal. */
  public String key() {
    return key;
  }

  /** The values that the translation names. */
  public Object[] parameters() {
    return parameters.toArray();
  }
}
