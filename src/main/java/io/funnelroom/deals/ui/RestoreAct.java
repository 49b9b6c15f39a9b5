package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.Whenever;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealPermission;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.deals.ui.page.ValueRestore;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Restores a value as an edit of its own, which can be taken back in its turn. */
@Component
class RestoreAct implements ValueRestore {

  private static final Set<DealField> ADDED_TO = Set.of(DealField.ID, DealField.FOLLOWUP);
  private static final Set<DealField> NEVER_EMPTY =
      Set.of(DealField.NAME, DealField.STAGE, DealField.OWNER);

  private final Restoring restoring;
  private final DealPermission permission;
  private final DealText text;
  private final People people;
  private final Whenever whenever;

  RestoreAct(
      Restoring restoring,
      DealPermission permission,
      DealText text,
      People people,
      Whenever whenever) {
    this.restoring = restoring;
    this.permission = permission;
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

  /** See {@link Restoring}. */
  Restored restore(Person by, DealRow seen, DealField field, Object wanted, String reason) {
    return restoring.restore(by, seen, field, wanted, reason);
  }

  /** Says that it is done, and offers the way back. */
  void offerUndo(DealRow deal, DealField field, UndoStep undo) {
    Locale language = UI.getCurrent().getLocale();
    Toast.show(
        Translations.text(language, "history.restored", name(field, language), deal.id()),
        Translations.text(language, "pipeline.undo"),
        () -> {
          UndoReport report = new UndoReport(people, whenever, language);
          report.add(Origin.UNDO.of(undo::takeBack));
          report.show("pipeline.undo.done");
        });
  }

  /** Who stands in the way, and since when. */
  String said(Restored.Overtaken overtaken, Locale language) {
    return Translations.text(
        language,
        "history.restore.changed-meanwhile",
        people.find(overtaken.by()).map(Person::name).orElse(""),
        whenever.said(overtaken.at(), language));
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
