package io.funnelroom.deals;

/** One column of an order; an empty value counts as the smallest. */
public record DealSort(DealField field, boolean descending) {}
