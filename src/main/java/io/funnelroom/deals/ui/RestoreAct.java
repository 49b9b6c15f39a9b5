package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.ValueRestore;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Restores a value as an edit of its own, which can be taken back in its turn. */
@Component
class RestoreAct implements ValueRestore {

  private static final Set<DealField> ADDED_TO = Set.of(DealField.ID, DealField.FOLLOWUP);
  private static final Set<DealField> NEVER_EMPTY =
      Set.of(DealField.NAME, DealField.STAGE, DealField.OWNER);

  private final DealEditing editing;
  private final DealPermission permission;
  private final DealActs acts;
  private final DealText text;
  private final People people;
  private final Whenever whenever;

  RestoreAct(
      DealEditing editing,
      DealPermission permission,
      DealActs acts,
      DealText text,
      People people,
      Whenever whenever) {
    this.editing = editing;
    this.permission = permission;
    this.acts = acts;
    this.text = text;
    this.people = people;
    this.whenever = whenever;
  }

  @Override
  public boolean offers(Person viewer, DealRow now, DealField field, Object wanted) {
    return !ADDED_TO.contains(field)
        && !(wanted == null && NEVER_EMPTY.contains(field))
        && (!(wanted instanceof PersonId owner) || isHere(owner))
        && !same(field, now.value(field), wanted)
        && permission.mayEdit(viewer, now, field);
  }

  @Override
  public void ask(Person viewer, DealRow now, DealField field, Object wanted) {
    new RestoreDialog(this, viewer, now, field, wanted).open();
  }

  /** Sets the field of the deal that was seen so. */
  EditOutcome restore(Person by, DealRow seen, DealField field, Object wanted) {
    DealEdit edit =
        new DealEdit(seen.id(), field, wanted, seen.stamp(field).version(), UUID.randomUUID());
    return Origin.RESTORE.of(() -> editing.edit(by, edit));
  }

  /** Says that it is done, and offers the way back. */
  void offerUndo(Person by, EditOutcome.Saved saved) {
    Locale language = UI.getCurrent().getLocale();
    UndoStep undo = acts.edited(by, saved);
    Toast.show(
        Translations.text(
            language, "history.restored", name(saved.field(), language), saved.row().id()),
        Translations.text(language, "pipeline.undo"),
        () -> {
          UndoReport report = new UndoReport(people, whenever, language);
          report.add(Origin.UNDO.of(undo::takeBack));
          report.show("pipeline.undo.done");
        });
  }

  /** Who stands in the way, and since when. */
  String said(EditOutcome.Conflict conflict, Locale language) {
    return Translations.text(
        language,
        "history.restore.changed-meanwhile",
        people.find(conflict.by()).map(Person::name).orElse(""),
        whenever.said(conflict.at(), language));
  }

  /** The value as people read it; empty values have a word of their own. */
  String shown(DealField field, Object value, Locale language) {
    String shown = text.show(field, value, language);
    return shown.isEmpty() ? Translations.text(language, "history.empty") : shown;
  }

  static String name(DealField field, Locale language) {
    return Translations.text(language, "field." + field.key());
  }

  private boolean isHere(PersonId owner) {
    return people.find(owner).filter(Person::active).isPresent();
  }

  private static boolean same(DealField field, Object now, Object wanted) {
    return Objects.equals(now, field.isText() && wanted == null ? "" : wanted);
  }
}
