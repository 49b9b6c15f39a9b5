package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import java.util.Map;

/** What the customer must have, written down where it is missing. */
@org.springframework.stereotype.Component
final class MustHaveGateField implements GateItemField {

  private final RequirementEditing editing;

  MustHaveGateField(RequirementEditing editing) {
    this.editing = editing;
  }

  @Override
  public String key() {
    return "must-have";
  }

  @Override
  public Component field(OpenDeal deal) {
    TextField field = new TextField();
    field.setAriaLabel(field.getTranslation("gate.must-have.what"));
    field.setPlaceholder(field.getTranslation("gate.must-have.what"));
    field.setManualValidation(true);
    field.addValueChangeListener(
        typed -> {
          if (!typed.getValue().isBlank()) {
            store(deal, field);
          }
        });
    return field;
  }

  private void store(OpenDeal deal, TextField field) {
    field.setInvalid(false);
    try {
      editing.add(
          deal.viewer(),
          deal.id(),
          Map.of(
              RequirementField.TITLE,
              field.getValue(),
              RequirementField.KIND,
              RequirementKind.MUST_HAVE));
    } catch (RuleViolation refused) {
      field.setErrorMessage(field.getTranslation(refused.key(), refused.parameters()));
      field.setInvalid(true);
    }
  }
}
