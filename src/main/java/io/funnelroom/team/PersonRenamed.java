package io.funnelroom.team;

/** Somebody is called differently from now on. */
public record PersonRenamed(PersonId person, String from, String to, PersonId by)
    implements TeamEvent {}
