package io.funnelroom.imports.export;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.imports.sheet.TableWriter;
import io.funnelroom.team.Person;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Writes a view of the pipeline as a spreadsheet with the master table's headers. What it writes
 * can be imported again and is the same then.
 */
@Service
public class DealExport {
  private final Deals deals;
  private final DealText text;

  DealExport(Deals deals, DealText text) {
    this.deals = deals;
    this.text = text;
  }

  /**
   * Writes what the viewer may see, row by row, and closes the stream. When it fails, the stream
   * stays open, so that no part of a table is taken for the whole.
   */
  public void write(Person viewer, ExportRequest request, OutputStream out) {
    Locale language = request.language();
    try (TableWriter table = request.format().writer(out)) {
      table.header(
          request.columns().stream()
              .map(field -> Translations.text(language, "field." + field.key()))
              .toList());
      deals.forEach(
          viewer,
          request.filter(),
          request.order(),
          row -> table.row(request.columns().stream().map(cell(row, request)).toList()));
      table.end();
    }
  }

  private Function<DealField, Object> cell(DealRow row, ExportRequest request) {
    return field ->
        request.format() == ExportFormat.XLSX && isNumber(field) && row.value(field) != null
            ? row.value(field)
            : text.showForFile(row, field, request.language());
  }

  /** What a spreadsheet can count with. */
  private static boolean isNumber(DealField field) {
    return switch (field) {
      case AMOUNT, PROBABILITY, DUE, CLOSE -> true;
      default -> false;
    };
  }
}
