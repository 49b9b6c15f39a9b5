package io.funnelroom.deals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One person's new words, day and time for a follow-up, with the state of it which they saw.
 *
 * @param time null where only the day is known
 * @param editId made where it was written, so that a repeat after a lost answer is recognised
 */
public record FollowUpEdit(
    FollowUpId followUp, LocalDate on, LocalTime time, String text, int seenVersion, UUID editId) {}
