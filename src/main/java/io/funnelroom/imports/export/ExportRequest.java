package io.funnelroom.imports.export;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealSort;
import java.util.List;
import java.util.Locale;

/**
 * A view of the pipeline that is wanted as a file.
 *
 * @param columns in the order in which they stand in the file
 * @param language of the columns' names and of the values
 */
public record ExportRequest(
    List<DealField> columns,
    DealFilter filter,
    List<DealSort> order,
    Locale language,
    ExportFormat format) {
  public ExportRequest {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
  }
}
