package io.funnelroom.deals;

import java.util.Map;

/**
 * A deal to be opened.
 *
 * @param id the id to keep, for imported rows; null asks for the next one
 * @param values the fields that are known, in their own types (see {@link DealRow#value}); name and
 *     owner are needed
 */
public record NewDeal(DealId id, Map<DealField, Object> values) {}
