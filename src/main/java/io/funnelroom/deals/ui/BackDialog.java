package io.funnelroom.deals.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.FormDialog;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import java.util.List;
import java.util.function.Consumer;

/** Asks why a deal goes back, or why a lost one is open again. */
final class BackDialog extends FormDialog {

  /** After the dialog itself has taken the focus. */
  private static final String FIRST_CHOICE =
      "requestAnimationFrame(() => this.querySelector('vaadin-radio-button')?.focus())";

  private static final List<String> BACK = List.of("need", "missing", "people", "offer", "mistake");
  private static final List<String> REOPENED = List.of("returned", "budget", "rival", "mistake");

  private final RadioButtonGroup<String> typical = new RadioButtonGroup<>();
  private final TextField words = new TextField();
  private final Consumer<String> said;

  /** For one deal; {@code said} hears the reason. */
  BackDialog(DealRow deal, Stage to, Consumer<String> said) {
    this(
        I18NProvider.translate(
            isLost(deal) ? "back.reopen" : "back.title", deal.id().value(), MoveWords.stage(to)),
        isLost(deal),
        said);
  }

  /** For so many deals at once. */
  BackDialog(int deals, Consumer<String> said) {
    this(I18NProvider.translate("back.many", deals), false, said);
  }

  private BackDialog(String title, boolean reopened, Consumer<String> said) {
    super(title, I18NProvider.translate(reopened ? "back.reopen.do" : "back.do"));
    this.said = said;
    typical.setLabel(getTranslation("back.why"));
    typical.setItems(
        (reopened ? REOPENED : BACK)
            .stream().map(each -> getTranslation("back.reason." + each)).toList());
    words.setLabel(getTranslation("back.words"));
    words.setManualValidation(true);
    words.setValueChangeMode(ValueChangeMode.EAGER);
    fields(typical, words);
    addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            typical.getElement().executeJs(FIRST_CHOICE);
          }
        });
  }

  @Override
  protected boolean save() {
    String reason = Reasons.joined(typical.getValue(), words.getValue());
    if (reason.isEmpty()) {
      throw new RuleViolation("deal.move.reason");
    }
    said.accept(reason);
    return true;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    return key.equals("deal.move.reason") ? words : null;
  }

  private static boolean isLost(DealRow deal) {
    return deal.standing().outcome() == Outcome.LOST;
  }
}
