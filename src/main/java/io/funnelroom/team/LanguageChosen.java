package io.funnelroom.team;

/** Somebody reads the room in another language. */
public record LanguageChosen(PersonId person, PersonId by) implements TeamEvent {}
