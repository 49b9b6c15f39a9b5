package io.funnelroom.requirements.search;

/**
 * A stretch of a text.
 *
 * @param found whether it is what was sought
 */
public record Piece(String text, boolean found) {}
