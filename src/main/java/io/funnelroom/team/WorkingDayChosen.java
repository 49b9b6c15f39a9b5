package io.funnelroom.team;

/** Somebody works until another time, or somewhere else. */
public record WorkingDayChosen(PersonId person, PersonId by) implements TeamEvent {}
