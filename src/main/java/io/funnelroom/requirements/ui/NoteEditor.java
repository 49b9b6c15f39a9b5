package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.notes.NoteId;
import java.util.function.Consumer;

/**
 * The text of a note, typed by several people at once. It talks to the note's own socket; what
 * passes here is what somebody wants done with words of it. What is typed and not yet stored stays
 * in the browser, through a lost connection, a reload and a closed tab.
 */
@Tag("note-editor")
@JsModule("./notes/note-editor.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/collab", version = "6.1.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@StyleSheet("context://css/notes.css")
final class NoteEditor extends Component implements HasStyle {

  private final NoteId note;
  private final boolean writable;
  private OnWords quote = (from, to, version) -> {};
  private OnRequirement requirement = (from, to, version, kind) -> {};
  private Consumer<String> mark = id -> {};

  /**
   * An editor of this note.
   *
   * @param writable whether to offer writing; whether it is allowed is for the note's socket to say
   */
  NoteEditor(NoteId note, boolean writable) {
    this.note = note;
    this.writable = writable;
  }

  /**
   * Hears of words that somebody wants to keep as the customer's own. It is told once all that they
   * typed is stored, so that the place holds in the version that it names.
   */
  void onQuote(OnWords listener) {
    quote = listener;
  }

  /** Hears of words that somebody wants to make a quote and a requirement of, as a quote's. */
  void onRequirement(OnRequirement listener) {
    requirement = listener;
  }

  /** Hears which mark in the text somebody has chosen. */
  void onMark(Consumer<String> listener) {
    mark = listener;
  }

  /** Brings the words of this mark before the person's eyes, now or once they are there. */
  void goTo(String markId) {
    getElement().callJsFunction("goTo", markId);
  }

  /** Selects a part of the present text and brings it before the person's eyes. */
  void goToPosition(int from, int to) {
    getElement().callJsFunction("goToPosition", from, to);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().callJsFunction("configure", NoteSetup.of(this, note, writable));
  }

  @ClientCallable
  void quote(Place place) {
    quote.chosen(place.from(), place.to(), place.version());
  }

  @ClientCallable
  void requirement(Place place, String kind) {
    requirement.chosen(place.from(), place.to(), place.version(), kindOf(kind));
  }

  @ClientCallable
  void mark(String id) {
    mark.accept(id);
  }

  private static RequirementKind kindOf(String kind) {
    return switch (kind) {
      case "must" -> RequirementKind.MUST_HAVE;
      case "nice" -> RequirementKind.NICE_TO_HAVE;
      case "pain" -> RequirementKind.UNSPOKEN_PAIN;
      default -> throw new IllegalArgumentException("No kind of requirement: " + kind);
    };
  }

  /** Words from a place to a place in a version of the note. */
  record Place(int from, int to, long version) {}

  /** Does something with words of the note. */
  @FunctionalInterface
  interface OnWords {

    /** These words of this version were chosen. */
    void chosen(int from, int to, long version);
  }

  /** Makes a requirement of words of the note. */
  @FunctionalInterface
  interface OnRequirement {

    /** These words of this version were chosen to be a requirement of this kind. */
    void chosen(int from, int to, long version, RequirementKind kind);
  }
}
