package io.funnelroom.team;

/** Somebody who had left is back. */
public record PersonReactivated(PersonId person, PersonId by) implements TeamEvent {}
