package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.FormDialog;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Stage;
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
  private final TextArea reason = new TextArea();
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
    reason.setLabel(getTranslation("history.restore.reason"));
    reason.setManualValidation(true);
    reason.setVisible(goesBack(now));
    fields(meanwhile, values, reason);
    show(now);
  }

  @Override
  protected boolean save() {
    switch (act.restore(viewer, seen, field, wanted, reason.getValue())) {
      case Restored.Done(UndoStep undo) -> act.offerUndo(seen, field, undo);
      case Restored.Same same -> close();
      case Restored.Overtaken overtaken -> {
        show(overtaken.now());
        meanwhile.setText(act.said(overtaken, language));
        return false;
      }
      case Restored.ReasonWanted why -> {
        reason.setVisible(true);
        reason.focus();
        throw new RuleViolation("deal.move.reason");
      }
    }
    return true;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    return key.equals("deal.move.reason") ? reason : null;
  }

  private void show(DealRow now) {
    seen = now;
    values.removeAll();
    add("history.restore.now", now.value(field));
    add("history.restore.wanted", wanted);
  }

  private boolean goesBack(DealRow now) {
    return wanted instanceof Stage stage && stage.isBefore(now.stage());
  }

  private void add(String key, Object value) {
    values.add(
        new DescriptionList.Term(getTranslation(key)),
        new DescriptionList.Description(act.shown(field, value, language)));
  }
}
