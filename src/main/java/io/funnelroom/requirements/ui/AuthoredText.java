package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.NoteSpan;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a note said at a version, each part underlined in the colour of who wrote it. */
final class AuthoredText extends Div {

  AuthoredText(AnalysisParts parts, Person viewer, NoteId note, long version) {
    String text = parts.history().text(viewer, note, version);
    List<NoteSpan> spans = parts.history().authors(viewer, note, version);
    if (text.isBlank()) {
      add(new Paragraph(getTranslation("note.versions.empty")));
      return;
    }
    Map<PersonId, Person> authors = new LinkedHashMap<>();
    spans.forEach(
        span -> parts.people().find(span.by()).ifPresent(person -> authors.put(span.by(), person)));
    Div legend = new Div();
    legend.addClassName("note-authors");
    authors.values().forEach(author -> legend.add(named(author)));
    Div words = new Div();
    words.addClassName("note-words");
    words.getElement().setAttribute("dir", "auto");
    spans.forEach(
        span -> words.add(written(text.substring(span.from(), span.to()), authors.get(span.by()))));
    add(legend, words);
  }

  private static Span named(Person author) {
    return new Span(
        new PersonAvatar(author.name(), author.colour()).small(), new Span(author.name()));
  }

  private static Span written(String words, Person author) {
    Span written = new Span(words);
    if (author != null) {
      written.addClassName("note-written");
      written.setTitle(author.name());
      written.getStyle().set("--person", author.colour());
    }
    return written;
  }
}
