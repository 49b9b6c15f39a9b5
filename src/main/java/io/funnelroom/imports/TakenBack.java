package io.funnelroom.imports;

import io.funnelroom.deals.DealId;
import java.util.List;

/**
 * What came of taking an import back.
 *
 * @param removed how many deals are gone that it had brought
 * @param restored how many deals are as they were before it
 * @param kept those that somebody has changed since, which stay as they are
 */
public record TakenBack(int removed, int restored, List<DealId> kept) {}
