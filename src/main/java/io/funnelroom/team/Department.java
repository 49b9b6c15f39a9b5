package io.funnelroom.team;

/** The departments that work in the room (DOMAIN.md, "What it is for"). */
public enum Department {
  SALES,
  MARKETING,
  AFTER_SALES,
  MANAGEMENT
}
