package io.funnelroom.deals.ui.actions;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealSort;
import java.util.List;

/**
 * What a pipeline shows at the moment.
 *
 * @param columns from left to right
 */
public record PipelineShown(DealFilter filter, List<DealSort> order, List<DealField> columns) {}
