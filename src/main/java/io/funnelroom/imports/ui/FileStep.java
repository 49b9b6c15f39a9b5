package io.funnelroom.imports.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Step 1: which file. */
final class FileStep extends ImportStep {
  private final transient BiConsumer<Path, String> chosen;
  private final transient Consumer<String> refused;
  private final transient ImportDraft draft;

  FileStep(ImportDraft draft, BiConsumer<Path, String> chosen, Consumer<String> refused) {
    super("imports.file");
    this.draft = draft;
    this.chosen = chosen;
    this.refused = refused;
  }

  @Override
  void show() {
    content().removeAll();
    Upload upload =
        new Upload(
            new SpreadsheetUpload(
                chosen, () -> refused.accept(getTranslation("imports.file.too-large"))));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(Math.toIntExact(Spreadsheet.SIZE_LIMIT - 1));
    upload.setAcceptedFileExtensions(".xlsx", ".xls", ".csv", ".tsv", ".txt");
    upload.setI18n(new UploadTexts(this::getTranslation));
    upload.setDropLabel(new Span(getTranslation("imports.file.drop")));
    upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
    content().add(upload);
    if (draft.file() != null) {
      content().add(new Paragraph(getTranslation("imports.file.chosen", draft.fileName())));
    }
  }
}
