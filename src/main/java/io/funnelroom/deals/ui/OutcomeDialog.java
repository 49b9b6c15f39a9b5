package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.base.ui.FormDialog;
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

  private static final int WORDS = 500;

  private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
  private final List<String> typical =
      REASONS.stream().map(each -> getTranslation("outcome.reason." + each)).toList();
  private final ComboBox<String> reason = new ComboBox<>();
  private final TextField words = new TextField();
  private final DatePicker until = new DatePicker();
  private final Consumer<Standing> chosen;

  /**
   * Of one deal, as it stands.
   *
   * @param chosen stores the standing, and may refuse it with a {@link RuleViolation}
   */
  OutcomeDialog(DealRow deal, Consumer<Standing> chosen) {
    this(I18NProvider.translate("outcome.title", deal.id().value()), deal.standing(), chosen);
  }

  /** Of so many deals at once. */
  OutcomeDialog(int deals, Consumer<Standing> chosen) {
    this(I18NProvider.translate("outcome.title.many", deals), Standing.OPEN, chosen);
  }

  private OutcomeDialog(String title, Standing now, Consumer<Standing> chosen) {
    super(title, I18NProvider.translate("form.save"));
    this.chosen = chosen;
    outcome.setAriaLabel(getTranslation("field.standing"));
    outcome.setItems(Outcome.values());
    outcome.setItemLabelGenerator(this::name);
    outcome.addValueChangeListener(change -> askFor(change.getValue()));
    reason.setLabel(getTranslation("outcome.reason"));
    reason.setItems(typical);
    reason.setClearButtonVisible(true);
    reason.setManualValidation(true);
    words.setLabel(getTranslation("outcome.words"));
    words.setMaxLength(WORDS);
    until.setLabel(getTranslation("outcome.until"));
    until.setI18n(DatePickerTexts.of(UI.getCurrent().getLocale()));
    fields(outcome, reason, words, until);
    show(now);
  }

  @Override
  protected boolean save() {
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
  protected HasValidationProperties fieldOf(String key) {
    return switch (key) {
      case "deal.lost.reason" -> reason;
      case "deal.date.far" -> until;
      default -> null;
    };
  }

  private Standing lost() {
    String why = Reasons.joined(reason.getValue(), words.getValue());
    if (why.isEmpty()) {
      throw new RuleViolation("deal.lost.reason");
    }
    return Standing.lost(why);
  }

  private void show(Standing standing) {
    reason.setValue(Reasons.typical(standing.reason(), typical));
    words.setValue(Reasons.words(standing.reason(), typical));
    until.setValue(standing.until());
    outcome.setValue(standing.outcome());
    askFor(standing.outcome());
  }

  private void askFor(Outcome wanted) {
    reason.setVisible(wanted == Outcome.LOST);
    words.setVisible(wanted == Outcome.LOST);
    until.setVisible(wanted == Outcome.SHELVED);
  }

  private String name(Outcome each) {
    return getTranslation("outcome." + each.name().toLowerCase(Locale.ROOT));
  }
}
