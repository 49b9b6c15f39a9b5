package io.funnelroom.team;

/** Somebody has another department or role. */
public record PersonMoved(
    PersonId person, Department from, Role fromRole, Department to, Role toRole, PersonId by)
    implements TeamEvent {}
