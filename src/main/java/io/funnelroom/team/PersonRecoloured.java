package io.funnelroom.team;

/** Somebody's avatar has another colour. */
public record PersonRecoloured(PersonId person, PersonId by) implements TeamEvent {}
