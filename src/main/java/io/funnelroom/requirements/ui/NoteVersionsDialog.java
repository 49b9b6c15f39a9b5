package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.NoteVersion;
import io.funnelroom.team.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The versions of a note: what it said at each, who wrote what, and the way back to it. */
@StyleSheet("context://css/note-versions.css")
final class NoteVersionsDialog extends Dialog {

  private final AnalysisParts parts;
  private final Person viewer;
  private final NoteId note;
  private final OrderedList list = new OrderedList();
  private final Div text = new Div();
  private final Button restore = new Button(getTranslation("note.versions.restore"));
  private final Map<NoteVersion, NativeButton> choices = new LinkedHashMap<>();
  private NoteVersion chosen;

  NoteVersionsDialog(AnalysisParts parts, Person viewer, NoteId note, boolean writable) {
    this.parts = parts;
    this.viewer = viewer;
    this.note = note;
    addClassName("note-versions-dialog");
    setWidth("min(960px, 100%)");
    setHeaderTitle(getTranslation("note.versions.title"));
    list.addClassName("note-versions");
    text.addClassName("note-version-text");
    text.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    Div both = new Div(list, text);
    both.addClassName("note-versions-both");
    add(new Paragraph(getTranslation("note.versions.purpose")), both);
    restore.addThemeVariants(ButtonVariant.PRIMARY);
    restore.setVisible(writable);
    restore.addClickListener(click -> restore());
    Button close = new Button(getTranslation("note.versions.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close, restore);
    offer();
  }

  private void offer() {
    List<NoteVersion> versions = parts.history().versions(viewer, note);
    list.removeAll();
    choices.clear();
    versions.forEach(version -> list.add(new ListItem(choice(version))));
    choose(versions.getFirst());
  }

  private NativeButton choice(NoteVersion version) {
    Span when = new Span(parts.whenever().saidExactly(version.until(), getLocale()));
    Span who = new Span(names(version));
    who.addClassName("note-version-who");
    NativeButton choice = new NativeButton();
    choice.add(when, who);
    choice.addClickListener(click -> choose(version));
    choices.put(version, choice);
    return choice;
  }

  private void choose(NoteVersion version) {
    chosen = version;
    choices.forEach(
        (other, choice) ->
            choice.getElement().setAttribute("aria-pressed", String.valueOf(other == version)));
    text.getElement()
        .setAttribute(
            "aria-label",
            getTranslation(
                "note.versions.of", parts.whenever().saidExactly(version.until(), getLocale())));
    text.removeAll();
    text.add(new AuthoredText(parts, viewer, note, version.version()));
    restore.setEnabled(version != choices.keySet().iterator().next());
  }

  private void restore() {
    Attempt attempt = new Attempt(getLocale(), () -> {});
    if (attempt.to(() -> parts.history().restore(viewer, note, chosen.version()))) {
      close();
    }
  }

  private String names(NoteVersion version) {
    return version.by().stream()
        .flatMap(person -> parts.people().find(person).stream())
        .map(Person::name)
        .collect(Collectors.joining(getTranslation("interview.and")));
  }
}
