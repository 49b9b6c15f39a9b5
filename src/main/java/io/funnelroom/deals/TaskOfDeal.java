package io.funnelroom.deals;

/** A task with the deal that it belongs to. */
public record TaskOfDeal(Task task, DealRow deal) {}
