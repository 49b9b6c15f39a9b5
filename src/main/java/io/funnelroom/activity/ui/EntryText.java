package io.funnelroom.activity.ui;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.ValueChange;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Says a line of the history in its reader's language. */
final class EntryText {

  private static final String SHARED = "shared";
  private static final String FIELD = "\1";

  private final DealText text;
  private final People people;
  private final Locale language;

  EntryText(DealText text, People people, Locale language) {
    this.text = text;
    this.people = people;
    this.language = language;
  }

  /** What happened, with the field's name where it concerns one. */
  Span what(HistoryEntry entry) {
    String[] said = kind(entry.kind(), FIELD).split(FIELD, 2);
    Span what = new Span(new Span(said[0]));
    if (said.length == 2) {
      Span field = new Span(field(entry.field()));
      field.addClassName("history-of");
      what.add(field, new Span(said[1]));
    }
    what.addClassName("history-what");
    return what;
  }

  /** The same in plain words. */
  String said(HistoryEntry entry) {
    String name = people.find(entry.by()).map(Person::name).orElse("");
    return name + " " + kind(entry.kind(), entry.field() == null ? "" : field(entry.field()));
  }

  /** From what to what; empty where there is nothing to show. */
  ValueChange values(HistoryEntry entry) {
    if (entry.isChangeOfField()) {
      DealField field = entry.dealField().orElseThrow();
      return ValueChange.of(
          text,
          field,
          StoredValue.read(field, entry.before()),
          StoredValue.read(field, entry.after()),
          language);
    }
    return ValueChange.ofTexts(shown(entry, entry.before()), shown(entry, entry.after()));
  }

  /** What people call a field of this key. */
  String field(String key) {
    return Translations.text(language, "field." + key);
  }

  /** What people call what happened, whatever field it concerns. */
  String kind(String kind) {
    return kind(kind, Translations.text(language, "history.any-field"));
  }

  private String kind(String kind, String field) {
    try {
      return Translations.text(language, "history.kind." + kind, field);
    } catch (MissingResourceException sinceForgotten) {
      return Translations.text(language, "history.kind.other");
    }
  }

  private String shown(HistoryEntry entry, String stored) {
    if (entry.kind().equals(SHARED)) {
      return names(stored);
    }
    return entry
        .dealField()
        .map(field -> text.show(field, StoredValue.read(field, stored), language))
        .orElse(stored == null ? "" : stored);
  }

  private String names(String ids) {
    return ids == null || ids.isEmpty()
        ? ""
        : Arrays.stream(ids.split(","))
            .flatMap(id -> people.find(new PersonId(Long.parseLong(id))).stream())
            .map(Person::name)
            .collect(Collectors.joining(Translations.text(language, "filter.and")));
  }
}
