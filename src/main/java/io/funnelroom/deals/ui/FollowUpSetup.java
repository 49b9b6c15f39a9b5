package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FollowUpDrafts;
import io.funnelroom.files.ui.UploadSetup;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the browser must know to keep and show what people write.
 *
 * @param draftTarget where files of drafts go; the draft's own name follows
 * @param texts in the person's language; places are kept as {0}, {1}
 */
record FollowUpSetup(
    String userName,
    String deal,
    String draftTarget,
    UploadSetup upload,
    Map<String, String> texts) {

  private static final List<String> KEYS =
      List.of(
          "write",
          "placeholder",
          "day",
          "time",
          "save",
          "saveKey",
          "change",
          "cancel",
          "unsent",
          "waiting",
          "uploading",
          "notUploaded",
          "refused",
          "correct",
          "discard",
          "conflict",
          "conflictRemoved",
          "theirs",
          "mine",
          "keepTheirs",
          "useMine",
          "removeFile",
          "restored");

  static FollowUpSetup of(Component component, DealId deal, Person writer) {
    return new FollowUpSetup(
        writer.userName(),
        deal.value(),
        FollowUpDrafts.target(writer.id()),
        UploadSetup.of(component),
        KEYS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    key -> component.getTranslation("followups.form." + key))));
  }
}
