package io.funnelroom.requirements.ui;

import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewField;
import io.funnelroom.requirements.InterviewId;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.Outcome;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does to the interviews of a deal, and what is said to them about it. */
final class InterviewActs {

  private final AnalysisParts parts;
  private final OpenDeal deal;
  private final InterviewColumns columns;
  private final KnownContacts contacts;
  private final Locale language;
  private final Attempt attempt;
  private final FieldEdits<Interview> edits;
  private final QuoteDesk desk;
  private final Consumer<Interview> onToggle;

  /**
   * @param onToggle hears which interview is to be opened, or closed if it is open
   */
  InterviewActs(
      AnalysisParts parts,
      OpenDeal deal,
      InterviewColumns columns,
      KnownContacts contacts,
      Locale language,
      Runnable reread,
      QuoteDesk desk,
      Consumer<Interview> onToggle) {
    this.parts = parts;
    this.deal = deal;
    this.columns = columns;
    this.contacts = contacts;
    this.language = language;
    this.desk = desk;
    this.onToggle = onToggle;
    attempt = new Attempt(language, reread);
    edits = new FieldEdits<>(parts.people(), parts.whenever(), language, this::store);
  }

  /**
   * Begins an interview.
   *
   * @throws io.funnelroom.base.RuleViolation when that is refused
   */
  Interview begin(NewInterview wanted) {
    return parts.interviewEditing().begin(deal.viewer(), deal.id(), wanted, language);
  }

  /** Fields were typed into; each edit is answered there. */
  void edited(List<CellEdit> made, EditAnswers<Interview> answers) {
    edits.answer(made, answers);
    attempt.afterwards().run();
  }

  /** It is to be opened, or closed if it is open. */
  void toggle(Interview interview) {
    onToggle.accept(interview);
  }

  /** A contact comes or goes. */
  void attends(Interview interview, ContactId contact, boolean present) {
    attempt.to(
        () -> parts.interviewEditing().attends(deal.viewer(), interview.id(), contact, present));
  }

  /** A colleague comes or goes. */
  void attends(Interview interview, PersonId colleague, boolean present) {
    attempt.to(
        () -> parts.interviewEditing().attends(deal.viewer(), interview.id(), colleague, present));
  }

  /** It is to be taken off the list. */
  void remove(Interview interview) {
    if (attempt.to(() -> parts.interviewEditing().remove(deal.viewer(), interview.id()))) {
      Toast.show(
          Translations.text(language, "interview.removed", interview.title()),
          Translations.text(language, "pipeline.undo"),
          () -> attempt.to(() -> parts.interviewEditing().restore(deal.viewer(), interview.id())));
    }
  }

  /** Who takes part, in a line. */
  String named(Interview interview) {
    Stream<String> theirs =
        interview.contacts().stream()
            .flatMap(id -> contacts.find(id).stream())
            .map(DealContact::called);
    Stream<String> ours =
        interview.colleagues().stream()
            .flatMap(id -> parts.people().find(id).stream())
            .map(Person::name);
    return Stream.concat(theirs, ours)
        .collect(Collectors.joining(Translations.text(language, "interview.and")));
  }

  InterviewContent content(Interview interview) {
    return new InterviewContent(parts, deal, contacts, interview, this, desk);
  }

  private Outcome<Interview> store(CellEdit edit) {
    InterviewField field = InterviewColumns.field(edit.columnKey());
    InterviewId id = new InterviewId(Long.parseLong(edit.rowId()));
    Object value = columns.read(field, edit.text());
    return parts
        .interviewEditing()
        .change(deal.viewer(), new Edit<>(id, field, value, edit.seenVersion(), edit.editId()));
  }
}
