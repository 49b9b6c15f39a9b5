package io.funnelroom.team;

import java.util.Locale;

/**
 * Somebody who works in the room.
 *
 * @param userName what they sign in with
 * @param name what colleagues call them
 * @param colour their avatar's colour, as #rrggbb
 * @param language the language they chose; null follows their browser
 */
public record Person(
    PersonId id,
    String userName,
    String name,
    Department department,
    Role role,
    String colour,
    Locale language,
    boolean active) {}
