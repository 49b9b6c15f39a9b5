package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.requirements.notes.NoteId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the browser must know to let somebody write a note.
 *
 * @param texts in the person's language; places are kept as {0}
 */
record NoteSetup(long note, boolean writable, Map<String, String> texts) {

  private static final List<String> KEYS =
      List.of(
          "label",
          "placeholder",
          "tools",
          "blocks",
          "outline",
          "outlineEmpty",
          "heading",
          "heading2",
          "heading3",
          "bold",
          "list",
          "numbered",
          "quoteBlock",
          "rule",
          "undo",
          "redo",
          "quote",
          "must",
          "nice",
          "pain",
          "opening",
          "saved",
          "saving",
          "offline",
          "offlineOne",
          "offlineMany",
          "readOnly",
          "signedOut",
          "notFound",
          "notAllowed",
          "noteFull",
          "tooLarge",
          "tabLeaves",
          "selectFirst",
          "stranded",
          "strandedTitle",
          "copy",
          "copied",
          "copyByHand",
          "discard");

  static NoteSetup of(Component component, NoteId note, boolean writable) {
    return new NoteSetup(
        note.value(),
        writable,
        KEYS.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), key -> component.getTranslation("notes.editor." + key))));
  }
}
