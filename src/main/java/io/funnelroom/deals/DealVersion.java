package io.funnelroom.deals;

/** A deal as it was at one version. */
public record DealVersion(DealId deal, long version) {}
