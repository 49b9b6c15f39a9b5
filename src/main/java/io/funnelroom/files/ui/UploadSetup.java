package io.funnelroom.files.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.files.FileLimit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the browser must know to send files.
 *
 * @param limit in bytes
 * @param texts in the person's language; places are kept as {0}, {1}
 */
public record UploadSetup(int limit, int limitMegabytes, Map<String, String> texts) {

  private static final List<String> KEYS =
      List.of(
          "attach",
          "uploading",
          "cancel",
          "failed",
          "retry",
          "discard",
          "tooLarge",
          "empty",
          "pasted");

  /** For whoever looks at this component. */
  public static UploadSetup of(Component component) {
    return new UploadSetup(
        FileLimit.BYTES,
        FileLimit.MEGABYTES,
        KEYS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), key -> component.getTranslation("files.upload." + key))));
  }
}
