package io.funnelroom.deals;

import io.funnelroom.live.Change;

/**
 * One change of a contact.
 *
 * @param contact the contact as it is now, even if it was removed
 */
public record ContactNews(Change change, DealContact contact) {}
