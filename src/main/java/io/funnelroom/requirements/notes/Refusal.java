package io.funnelroom.requirements.notes;

import io.funnelroom.base.RuleViolation;

/** Why what an editor sent was not taken; its connection stays. */
enum Refusal {
  TOO_LARGE("note.too-large", NoteLimits.CHANGE),
  TOO_FAST("note.too-fast"),
  NOTE_FULL("note.full", NoteLimits.NOTE),
  MALFORMED("note.malformed"),
  NOT_ALLOWED("note.forbidden");

  private final String key;
  private final Object[] parameters;

  Refusal(String key, Object... parameters) {
    this.key = key;
    this.parameters = parameters;
  }

  RuleViolation violation() {
    return new RuleViolation(key, parameters);
  }
}
