package io.funnelroom.team;

/** Somebody new belongs to the team. */
public record PersonJoined(PersonId person, String name, PersonId by) implements TeamEvent {}
