package io.funnelroom.demo;

import io.funnelroom.base.Translations;
import io.funnelroom.imports.ColumnMap;
import io.funnelroom.imports.Duplicates;
import io.funnelroom.imports.ImportPlan;
import io.funnelroom.imports.ImportRun;
import io.funnelroom.imports.Progress;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.imports.sheet.Spreadsheet;
import io.funnelroom.team.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The team's old spreadsheet, which comes into the room as anybody's would. */
@Component
@Profile("demo")
class SourceTable {

  private static final String NAME = "master-table.xlsx";

  private final ImportRun imports;

  SourceTable(ImportRun imports) {
    this.imports = imports;
  }

  void bringIn(Person by) {
    try (InputStream table = new ClassPathResource("demo/" + NAME).getInputStream()) {
      Path file = Files.createTempFile("funnelroom-", ".xlsx");
      try {
        Files.copy(table, file, StandardCopyOption.REPLACE_EXISTING);
        imports.run(by, plan(Spreadsheet.open(file)), Progress.UNSEEN);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportPlan plan(Spreadsheet table) {
    SheetPreview.Row header = SheetPreview.of(table, 0).header();
    return new ImportPlan(
        table,
        NAME,
        0,
        header.number(),
        new ColumnMap(SheetPreview.columns(header)),
        Map.of(),
        Duplicates.SKIP,
        false,
        Translations.CHINESE);
  }
}
