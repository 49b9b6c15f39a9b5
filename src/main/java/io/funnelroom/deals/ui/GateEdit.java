package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Stores what a person says in a gate's list. */
@Component
class GateEdit {

  private final DealEditing editing;

  GateEdit(DealEditing editing) {
    this.editing = editing;
  }

  /**
   * Gives the deal's field this value; what a rule refuses stands at the place where it was said.
   *
   * @param value may refuse what was typed with a {@link RuleViolation}
   */
  void store(OpenDeal deal, DealField field, Supplier<?> value, HasValidationProperties at) {
    at.setInvalid(false);
    try {
      store(deal, field, value.get());
    } catch (RuleViolation refused) {
      at.setErrorMessage(Translations.text(UI.getCurrent().getLocale(), refused));
      at.setInvalid(true);
    }
  }

  /**
   * Gives the deal's field this value.
   *
   * @throws RuleViolation when a rule refuses it, or somebody changed the field meanwhile
   */
  void store(OpenDeal deal, DealField field, Object value) {
    int seen = deal.row().stamp(field).version();
    DealEdit edit = new DealEdit(deal.id(), field, value, seen, UUID.randomUUID());
    switch (editing.edit(deal.viewer(), edit)) {
      case EditOutcome.Saved saved -> {}
      case EditOutcome.Unchanged known -> {}
      case EditOutcome.Refused refused -> throw refused.why();
      case EditOutcome.Conflict conflict ->
          throw new RuleViolation("deal.changed-meanwhile", deal.id().value());
    }
  }
}
