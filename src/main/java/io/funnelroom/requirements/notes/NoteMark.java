package io.funnelroom.requirements.notes;

/**
 * Words of a note's text that mean something elsewhere, as a quote does.
 *
 * @param id what the editor names when the mark is clicked
 * @param kind {@code quote}, {@code must}, {@code nice} or {@code pain}
 * @param label what the editor says of it: who said the words, or what the requirement is called
 */
public record NoteMark(String id, int from, int to, String kind, String label) {}
