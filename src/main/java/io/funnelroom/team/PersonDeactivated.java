package io.funnelroom.team;

/** Somebody has left: their sign-ins end at once. */
public record PersonDeactivated(PersonId person, PersonId by) implements TeamEvent {}
