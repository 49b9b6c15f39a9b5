package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.team.Person;
import java.util.Locale;

/**
 * Shows what a field holds now and what it would hold. Whoever goes on after somebody else changed
 * it meanwhile has seen that value first.
 */
@StyleSheet("context://css/history.css")
final class RestoreDialog extends FormDialog {

  private final RestoreAct act;
  private final Person viewer;
  private final DealField field;
  private final Object wanted;
  private final Locale language = UI.getCurrent().getLocale();
  private final DescriptionList values = new DescriptionList();
  private final Paragraph meanwhile = new Paragraph();
  private DealRow seen;

  RestoreDialog(RestoreAct act, Person viewer, DealRow now, DealField field, Object wanted) {
    super(
        I18NProvider.translate(
            "history.restore.title",
            now.id().value(),
            RestoreAct.name(field, UI.getCurrent().getLocale())),
        I18NProvider.translate("history.restore"));
    this.act = act;
    this.viewer = viewer;
    this.field = field;
    this.wanted = wanted;
    values.addClassName("restore-values");
    meanwhile.addClassName("restore-meanwhile");
    meanwhile.getElement().setAttribute("role", "alert");
    fields(meanwhile, values);
    show(now);
  }

  @Override
  boolean save() {
    switch (act.restore(viewer, seen, field, wanted)) {
      case EditOutcome.Saved saved -> act.offerUndo(viewer, saved);
      case EditOutcome.Unchanged same -> close();
      case EditOutcome.Refused refused -> throw refused.why();
      case EditOutcome.Conflict conflict -> {
        show(conflict.row());
        meanwhile.setText(act.said(conflict, language));
        return false;
      }
    }
    return true;
  }

  private void show(DealRow now) {
    seen = now;
    values.removeAll();
    add("history.restore.now", now.value(field));
    add("history.restore.wanted", wanted);
  }

  private void add(String key, Object value) {
    values.add(
        new DescriptionList.Term(getTranslation(key)),
        new DescriptionList.Description(act.shown(field, value, language)));
  }
}
