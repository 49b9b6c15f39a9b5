package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;

/** The contract is signed: one press. */
@org.springframework.stereotype.Component
final class WonGateField implements GateItemField {

  private final GateEdit edit;

  WonGateField(GateEdit edit) {
    this.edit = edit;
  }

  @Override
  public String key() {
    return "outcome";
  }

  @Override
  public Component field(OpenDeal deal) {
    return new Button(I18NProvider.translate("gate.win"), click -> win(deal));
  }

  private void win(OpenDeal deal) {
    try {
      edit.store(deal, DealField.STANDING, Standing.WON);
    } catch (RuleViolation refused) {
      Toast.show(Translations.text(UI.getCurrent().getLocale(), refused));
    }
  }
}
