package io.funnelroom.deals;

/**
 * Figures of the deals that have the same value in one field.
 *
 * @param value a {@link Stage}, the owner's {@link io.funnelroom.team.PersonId} or a {@link
 *     io.funnelroom.leads.SourceClass}; null for the deals in which the field is empty
 */
public record DealGroup(Object value, DealTotals totals) {}
