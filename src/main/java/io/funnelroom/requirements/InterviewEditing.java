package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Moment;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins interviews, and stores what becomes of them. Every method throws {@link RuleViolation}
 * when the person may not, the interview or its deal is not there, or a rule forbids it; {@link
 * DealHeld} while an import holds the deal.
 */
@Service
@Transactional
public class InterviewEditing {

  /** Stands among the changed fields when others take part than before. */
  static final String PEOPLE = "people";

  private final InterviewTable table;
  private final InterviewGuests guests;
  private final QuestionSetTable questions;
  private final Notes notes;
  private final AnalysisPermission permission;
  private final AnalysisChanges changes;
  private final Clock clock;

  InterviewEditing(
      InterviewTable table,
      InterviewGuests guests,
      QuestionSetTable questions,
      Notes notes,
      AnalysisPermission permission,
      AnalysisChanges changes,
      Clock clock) {
    this.table = table;
    this.guests = guests;
    this.questions = questions;
    this.notes = notes;
    this.permission = permission;
    this.changes = changes;
    this.clock = clock;
  }

  /** Begins an interview; its notes begin with a copy of the questions, in this language. */
  public Interview begin(Person by, DealId deal, NewInterview wanted, Locale language) {
    return begin(by, deal, wanted, outline(wanted, language));
  }

  /** Begins an interview with notes that are there already, whatever questions it names. */
  public Interview begin(Person by, DealId deal, NewInterview wanted, String text) {
    permission.hold(by, deal);
    Moment moment = Moment.of(by, clock);
    Map<InterviewField, Object> values = new EnumMap<>(InterviewField.class);
    values.put(InterviewField.TITLE, wanted.title());
    values.put(InterviewField.HELD_ON, wanted.heldOn());
    values.put(InterviewField.WAY, wanted.way());
    values.put(InterviewField.PLACE, wanted.place());
    values.replaceAll(Interview::check);
    guests.mustBeOf(by, deal, wanted.contacts());
    guests.mustBeKnown(wanted.colleagues());
    NoteId note = notes.begin(deal, text, by);
    Interview begun =
        table.insert(
            new Interview(
                null,
                deal,
                values,
                wanted.contacts(),
                wanted.colleagues(),
                note,
                false,
                moment.by(),
                moment.at(),
                1,
                Map.of()));
    tell(begun, ChangeKind.OPENED, Set.of(), moment, null);
    note(begun, "begun", null, said(begun), moment);
    return begun;
  }

  /** Stores the edit of one field, once, however often it is sent, unless somebody was faster. */
  public Outcome<Interview> change(Person by, Edit<InterviewId, InterviewField> edit) {
    Interview before = mustBeHere(hold(by, edit.of()));
    Moment moment = Moment.of(by, clock);
    return changes.change(
        before,
        edit,
        moment,
        after -> {
          table.update(after);
          tell(after, ChangeKind.CHANGED, Set.of(edit.field().key()), moment, edit.editId());
          note(after, "changed", said(before), said(after), moment);
        });
  }

  /** Says whether one of the deal's contacts takes part; saying it again changes nothing. */
  public void attends(Person by, InterviewId id, ContactId contact, boolean present) {
    Interview before = mustBeHere(hold(by, id));
    if (present) {
      guests.mustBeOf(by, before.deal(), List.of(contact));
    }
    people(by, before, before.withContacts(guests.with(before.contacts(), contact, present)));
  }

  /** Says whether a colleague takes part; saying it again changes nothing. */
  public void attends(Person by, InterviewId id, PersonId colleague, boolean present) {
    Interview before = mustBeHere(hold(by, id));
    if (present) {
      guests.mustBeKnown(List.of(colleague));
    }
    people(by, before, before.withColleagues(guests.with(before.colleagues(), colleague, present)));
  }

  /** Takes the interview off the list; {@link #restore} brings it back with its notes. */
  public void remove(Person by, InterviewId id) {
    removed(by, id, true);
  }

  /** Brings a removed interview back as it was. */
  public void restore(Person by, InterviewId id) {
    removed(by, id, false);
  }

  private void people(Person by, Interview before, Interview after) {
    boolean same =
        after.contacts().equals(before.contacts())
            && after.colleagues().equals(before.colleagues());
    if (!same) {
      Moment moment = Moment.of(by, clock);
      table.update(after);
      tell(after, ChangeKind.CHANGED, Set.of(PEOPLE), moment, null);
      note(after, "people", guests.named(by, before), guests.named(by, after), moment);
    }
  }

  private void removed(Person by, InterviewId id, boolean away) {
    Interview before = hold(by, id);
    if (before.removed() != away) {
      Moment moment = Moment.of(by, clock);
      Interview after = before.asRemoved(away);
      table.update(after);
      tell(after, away ? ChangeKind.REMOVED : ChangeKind.RESTORED, Set.of(), moment, null);
      if (away) {
        note(after, "removed", said(after), null, moment);
      } else {
        note(after, "restored", null, said(after), moment);
      }
    }
  }

  private String outline(NewInterview wanted, Locale language) {
    return wanted.questions().flatMap(questions::find).map(set -> set.outline(language)).orElse("");
  }

  private Interview hold(Person by, InterviewId id) {
    DealId deal = table.find(id).map(Interview::deal).orElseThrow(InterviewEditing::gone);
    permission.hold(by, deal);
    return table.find(id).orElseThrow(InterviewEditing::gone);
  }

  private static Interview mustBeHere(Interview interview) {
    if (interview.removed()) {
      throw gone();
    }
    return interview;
  }

  private static RuleViolation gone() {
    return new RuleViolation("interview.gone");
  }

  private static String said(Interview interview) {
    String place = interview.place().isEmpty() ? "" : ", " + interview.place();
    return interview.title() + " (" + interview.heldOn() + place + ")";
  }

  private void note(Interview interview, String kind, String before, String after, Moment moment) {
    changes.note(interview.deal(), "interview-" + kind, before, after, moment);
  }

  private void tell(
      Interview now, ChangeKind kind, Set<String> fields, Moment moment, UUID editId) {
    changes.tell(AnalysisChanges.INTERVIEW, now.id(), now.version(), kind, fields, moment, editId);
  }
}
