package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.LocalDate;

/**
 * A task that somebody wants to add.
 *
 * @param owner who is to do it
 * @param due null for no day
 */
public record NewTask(String text, PersonId owner, LocalDate due) {}
