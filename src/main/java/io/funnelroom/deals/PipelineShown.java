package io.funnelroom.deals;

import java.util.List;

/**
 * What a pipeline shows at the moment.
 *
 * @param columns from left to right
 */
public record PipelineShown(DealFilter filter, List<DealSort> order, List<DealField> columns) {}
