package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;
import java.util.stream.Collectors;

/** Which of the customer's people decides. */
@org.springframework.stereotype.Component
final class DecisionMakerGateField implements GateItemField {

  private final PeopleParts parts;

  DecisionMakerGateField(PeopleParts parts) {
    this.parts = parts;
  }

  @Override
  public String key() {
    return "decision-maker";
  }

  @Override
  public Component field(OpenDeal deal) {
    return new Line(parts, deal);
  }

  private static final class Line extends ContactInLine {

    Line(PeopleParts parts, OpenDeal deal) {
      super(parts, deal);
    }

    @Override
    String next(List<DealContact> contacts) {
      return contacts.stream()
          .map(contact -> contact.id() + contact.called())
          .collect(Collectors.joining(","));
    }

    @Override
    Component ask(List<DealContact> contacts) {
      ComboBox<DealContact> decides = new ComboBox<>();
      decides.setAriaLabel(getTranslation("gate.decision-maker.who"));
      decides.setPlaceholder(getTranslation("gate.decision-maker.who"));
      decides.setItems(contacts);
      decides.setItemLabelGenerator(DealContact::called);
      decides.setManualValidation(true);
      decides.addValueChangeListener(
          picked -> {
            if (picked.getValue() != null) {
              learn(() -> store(picked.getValue(), ContactField.ROLE, ChainRole.DECIDES));
            }
          });
      return decides;
    }
  }
}
