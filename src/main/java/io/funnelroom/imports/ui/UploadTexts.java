package io.funnelroom.imports.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Function;

/** What the upload says, in the reader's language. */
final class UploadTexts extends UploadI18N {
  UploadTexts(Function<String, String> translations) {
    setAddFiles(new AddFiles().setOne(translations.apply("imports.upload.choose")));
    setDropFiles(new DropFiles().setOne(translations.apply("imports.file.drop")));
    setError(
        new Error()
            .setFileIsTooBig(translations.apply("imports.file.too-large"))
            .setIncorrectFileType(translations.apply("imports.file.no-spreadsheet"))
            .setTooManyFiles(translations.apply("imports.upload.one")));
    setUploading(
        new Uploading()
            .setStatus(
                new Uploading.Status()
                    .setConnecting(translations.apply("imports.upload.connecting"))
                    .setStalled(translations.apply("imports.upload.stalled"))
                    .setProcessing(translations.apply("imports.upload.processing")))
            .setError(
                new Uploading.Error()
                    .setServerUnavailable(translations.apply("imports.upload.failed"))
                    .setUnexpectedServerError(translations.apply("imports.upload.failed"))
                    .setForbidden(translations.apply("imports.upload.failed"))));
    setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
  }
}
