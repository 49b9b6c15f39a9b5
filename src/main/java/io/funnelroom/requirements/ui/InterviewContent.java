package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.Interview;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;

/** What an opened interview shows below its fields: who takes part, and the notes. */
final class InterviewContent extends Div {

  private final AnalysisParts parts;
  private final KnownContacts contacts;
  private final NoteEditor editor;
  private final GuestField<DealContact, ContactId> theirs =
      new GuestField<>(getTranslation("interview.theirs"), DealContact::called, DealContact::id);
  private final GuestField<Person, PersonId> ours =
      new GuestField<>(getTranslation("interview.ours"), Person::name, Person::id);

  InterviewContent(
      AnalysisParts parts,
      OpenDeal deal,
      KnownContacts contacts,
      Interview interview,
      InterviewActs acts,
      QuoteDesk desk) {
    this.parts = parts;
    this.contacts = contacts;
    theirs.onChange((contact, present) -> acts.attends(interview, contact, present));
    ours.onChange((colleague, present) -> acts.attends(interview, colleague, present));
    Div guests = new Div(theirs, ours);
    guests.addClassName("interview-guests");
    boolean writable = parts.permission().mayWriteNotes(deal.viewer(), deal.row());
    editor = new NoteEditor(interview.note(), writable);
    desk.serve(editor, interview);
    Button versions = new Button(getTranslation("note.versions"));
    versions.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    versions.addClassName("note-versions-open");
    versions.addClickListener(
        click -> new NoteVersionsDialog(parts, deal.viewer(), interview.note(), writable).open());
    add(guests, editor, versions);
  }

  NoteEditor editor() {
    return editor;
  }

  void show(Interview interview, boolean editable) {
    theirs.show(contacts.all(), interview.contacts());
    ours.show(parts.people().active(), interview.colleagues());
    theirs.setReadOnly(!editable);
    ours.setReadOnly(!editable);
  }
}
