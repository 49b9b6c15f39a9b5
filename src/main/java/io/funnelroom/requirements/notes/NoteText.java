package io.funnelroom.requirements.notes;

import io.funnelroom.deals.DealId;

/**
 * What a note says.
 *
 * @param version the last change that is in it
 */
public record NoteText(DealId deal, String text, long version) {}
