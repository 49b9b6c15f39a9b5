package io.funnelroom.deals.ui;

/**
 * Somebody else with a card in hand, as the browser shows them.
 *
 * @param stage the number of the column that they hold it over
 * @param below the card that it would come to stand under; empty for the top
 */
record BoardHolder(
    String userName, String name, String colour, String card, int stage, String below) {}
