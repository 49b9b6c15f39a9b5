package io.funnelroom.deals.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import java.util.Locale;

/** Tells a person what became of a bulk change, and offers to take it back as one. */
final class BulkReport {

  private BulkReport() {}

  static void show(BulkRun.Result result, Locale language, Runnable undo) {
    int changed = result.steps().size();
    StringBuilder said = new StringBuilder(text(language, "pipeline.bulk.changed", changed));
    if (result.cancelled()) {
      said.append(' ').append(text(language, "pipeline.bulk.stopped"));
    }
    if (result.failed()) {
      said.append(' ').append(text(language, "pipeline.bulk.failed"));
    }
    if (!result.refusals().isEmpty()) {
      String why = Translations.text(language, result.refusals().getFirst().why());
      said.append(' ')
          .append(text(language, "pipeline.bulk.refused", result.refusals().size(), why));
    }
    if (changed > 0) {
      Toast.show(said.toString(), text(language, "pipeline.undo"), undo);
    } else {
      Toast.show(said.toString());
    }
  }

  private static String text(Locale language, String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }
}
