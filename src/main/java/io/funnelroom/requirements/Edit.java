package io.funnelroom.requirements;

import java.util.UUID;

/**
 * One person's change of one field, with the state of that field which they saw.
 *
 * @param of id of what is changed
 * @param value the new value in the field's own type
 * @param seenVersion the field's version that the person looked at
 * @param editId made where the edit was typed, so that a repeat after a lost answer is recognised
 */
public record Edit<I, F>(I of, F field, Object value, int seenVersion, UUID editId) {}
