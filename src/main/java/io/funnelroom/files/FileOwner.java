package io.funnelroom.files;

/**
 * What files are attached to.
 *
 * @param kind the sort of record, as its {@link FileGuard} names it: {@code follow_up}
 * @param id the record's id
 */
public record FileOwner(String kind, String id) {}
