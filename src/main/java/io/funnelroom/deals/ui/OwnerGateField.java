package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.team.People;

/** Who is to own the deal. */
@org.springframework.stereotype.Component
final class OwnerGateField implements GateItemField {

  private final GateEdit edit;
  private final People people;

  OwnerGateField(GateEdit edit, People people) {
    this.edit = edit;
    this.people = people;
  }

  @Override
  public String key() {
    return DealField.OWNER.key();
  }

  @Override
  public Component field(OpenDeal deal) {
    PersonField owner = new PersonField(null, people.active());
    owner.setAriaLabel(I18NProvider.translate("field.owner"));
    owner.setPlaceholder(I18NProvider.translate("field.owner"));
    owner.addValueChangeListener(
        picked -> {
          if (picked.getValue() != null) {
            edit.store(deal, DealField.OWNER, picked.getValue()::id, owner);
          }
        });
    return owner;
  }
}
