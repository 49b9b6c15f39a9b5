package io.funnelroom.deals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A follow-up that somebody writes down.
 *
 * @param time null where only the day is known
 * @param draft names the draft to which files were attached while it was written ({@link
 *     FollowUpFiles#draft}); null for none
 * @param editId made where it was written, so that a repeat after a lost answer is recognised
 */
public record NewFollowUp(
    DealId deal, LocalDate on, LocalTime time, String text, UUID draft, UUID editId) {}
