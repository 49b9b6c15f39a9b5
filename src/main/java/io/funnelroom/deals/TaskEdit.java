package io.funnelroom.deals;

import java.util.UUID;

/**
 * One person's change of one field of a task, with the state of that field which they saw.
 *
 * @param value the new value in the field's own type (see {@link Task#value})
 * @param seenVersion the field's version that the person looked at
 * @param editId made where the edit was typed, so that a repeat after a lost answer is recognised
 */
public record TaskEdit(TaskId task, TaskField field, Object value, int seenVersion, UUID editId) {}
