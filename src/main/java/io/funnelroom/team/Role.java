package io.funnelroom.team;

/** What somebody is in their department. */
public enum Role {
  REPRESENTATIVE,
  SENIOR,
  MANAGER,
  ADMINISTRATOR
}
