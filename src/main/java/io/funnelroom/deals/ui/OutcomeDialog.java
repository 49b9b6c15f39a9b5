package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Standing;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How a deal stands: won, lost and why, shelved until when, or open again. */
final class OutcomeDialog extends FormDialog {

  static final List<String> REASONS =
      List.of("price", "competitor", "budget", "need", "delivery", "silence", "in-house");

  private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
  private final ComboBox<String> reason = new ComboBox<>();
  private final DatePicker until = new DatePicker();
  private final Consumer<Standing> chosen;

  /**
   * @param chosen stores the standing, and may refuse it with a {@link RuleViolation}
   */
  OutcomeDialog(DealRow deal, Consumer<Standing> chosen) {
    super(
        I18NProvider.translate("outcome.title", deal.id().value()),
        I18NProvider.translate("form.save"));
    this.chosen = chosen;
    outcome.setAriaLabel(getTranslation("field.standing"));
    outcome.setItems(Outcome.values());
    outcome.setItemLabelGenerator(this::name);
    outcome.addValueChangeListener(change -> askFor(change.getValue()));
    reason.setLabel(getTranslation("outcome.reason"));
    reason.setItems(
        REASONS.stream().map(each -> getTranslation("outcome.reason." + each)).toList());
    reason.setAllowCustomValue(true);
    reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
    reason.setManualValidation(true);
    until.setLabel(getTranslation("outcome.until"));
    until.setI18n(DatePickerTexts.of(UI.getCurrent().getLocale()));
    fields(outcome, reason, until);
    show(deal.standing());
  }

  @Override
  boolean save() {
    chosen.accept(
        switch (outcome.getValue()) {
          case OPEN -> Standing.OPEN;
          case WON -> Standing.WON;
          case LOST -> lost();
          case SHELVED -> Standing.shelved(until.getValue());
        });
    return true;
  }

  @Override
  HasValidationProperties fieldOf(String key) {
    return switch (key) {
      case "deal.lost.reason" -> reason;
      case "deal.date.far" -> until;
      default -> null;
    };
  }

  private Standing lost() {
    if (reason.isEmpty() || reason.getValue().isBlank()) {
      throw new RuleViolation("deal.lost.reason");
    }
    return Standing.lost(reason.getValue());
  }

  private void show(Standing standing) {
    reason.setValue(standing.reason().isEmpty() ? null : standing.reason());
    until.setValue(standing.until());
    outcome.setValue(standing.outcome());
    askFor(standing.outcome());
  }

  private void askFor(Outcome wanted) {
    reason.setVisible(wanted == Outcome.LOST);
    until.setVisible(wanted == Outcome.SHELVED);
  }

  private String name(Outcome each) {
    return getTranslation("outcome." + each.name().toLowerCase(Locale.ROOT));
  }
}
