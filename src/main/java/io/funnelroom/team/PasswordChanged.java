package io.funnelroom.team;

/** Somebody has a new password: sign-ins with the old one end. */
public record PasswordChanged(PersonId person, PersonId by) implements TeamEvent {}
