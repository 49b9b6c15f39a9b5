package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.ContactEdit;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.ContactOutcome;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores what a person types of a contact and answers each edit where it was made. */
final class ContactEdits {

  private final PeopleParts parts;
  private final ContactColumns columns;
  private final Supplier<Person> viewer;
  private final Locale language;

  ContactEdits(
      PeopleParts parts, ContactColumns columns, Supplier<Person> viewer, Locale language) {
    this.parts = parts;
    this.columns = columns;
    this.viewer = viewer;
    this.language = language;
  }

  void store(List<CellEdit> edits, EditAnswers<DealContact> answers) {
    edits.forEach(edit -> store(edit, answers));
  }

  /** An edit without an answer stands as unsent in its field, and the browser sends it again. */
  private void store(CellEdit edit, EditAnswers<DealContact> answers) {
    try {
      ContactId contact = new ContactId(Long.parseLong(edit.rowId()));
      ContactField field = ContactColumns.field(edit.columnKey());
      Object value = columns.read(field, edit.text());
      answer(
          edit,
          parts
              .editing()
              .edit(
                  viewer.get(),
                  new ContactEdit(contact, field, value, edit.seenVersion(), edit.editId())),
          answers);
    } catch (DealHeld later) {
      return;
    } catch (RuleViolation malformed) {
      answers.refused(edit, Translations.text(language, malformed));
    }
  }

  private void answer(CellEdit edit, ContactOutcome outcome, EditAnswers<DealContact> answers) {
    switch (outcome) {
      case ContactOutcome.Saved saved -> {
        answers.settled(edit, saved.contact());
        if (saved.asksToVerifyAgain()) {
          Toast.show(text("contact.verify.again", saved.contact().called()));
        }
      }
      case ContactOutcome.Unchanged unchanged -> answers.settled(edit, unchanged.contact());
      case ContactOutcome.Refused refused ->
          answers.refused(edit, Translations.text(language, refused.why()));
      case ContactOutcome.Conflict conflict -> {
        Optional<Person> by = Optional.ofNullable(conflict.by()).flatMap(parts.people()::find);
        answers.conflict(
            edit,
            conflict.contact(),
            by.map(Person::name).orElse(""),
            by.map(Person::colour).orElse("var(--ink-soft)"),
            parts.whenever().said(conflict.at(), language));
      }
    }
  }

  private String text(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }
}
