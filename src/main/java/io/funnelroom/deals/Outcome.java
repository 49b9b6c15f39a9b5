package io.funnelroom.deals;

/** How a deal stands: still open, or how it ended for now. */
public enum Outcome {
  OPEN,
  WON,
  LOST,
  SHELVED
}
