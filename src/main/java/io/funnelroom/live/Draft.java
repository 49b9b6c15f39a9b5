package io.funnelroom.live;

import io.funnelroom.team.PersonId;

/**
 * What a person has typed into a field and not saved yet.
 *
 * @param field the field's key
 * @param text what stands there now, cut at {@value Drafts#LONGEST} characters
 */
public record Draft(PersonId by, String field, String text) {}
