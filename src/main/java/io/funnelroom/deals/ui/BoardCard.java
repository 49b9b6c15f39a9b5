package io.funnelroom.deals.ui;

/**
 * A deal as its card shows it to one person, written out in their language; empty where there is
 * nothing.
 *
 * @param stage the number of the column that it stands in
 * @param version grows with every change of the deal
 * @param placeVersion grows with every move
 * @param movable whether the person may move it
 * @param days since it entered its stage
 * @param amount rounded, {@code exact} to the cent
 * @param outcome {@code won}, {@code lost} or {@code shelved}; empty while it is open
 */
record BoardCard(
    String id,
    int stage,
    String rank,
    long version,
    int placeVersion,
    boolean movable,
    String name,
    String owner,
    String initials,
    String colour,
    String amount,
    String exact,
    String probability,
    String action,
    String due,
    boolean late,
    boolean stale,
    long days,
    String outcome,
    String outcomeText) {}
