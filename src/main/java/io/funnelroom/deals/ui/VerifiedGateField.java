package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.GateItemField;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;

/** Who the contact is and how to reach them, then that somebody made sure of it. */
@org.springframework.stereotype.Component
final class VerifiedGateField implements GateItemField {

  private final PeopleParts parts;

  VerifiedGateField(PeopleParts parts) {
    this.parts = parts;
  }

  @Override
  public String key() {
    return "contact-verified";
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
      DealContact contact = readiest(contacts);
      return contact.id() + missing(contact) + contact.called() + contact.phone() + contact.email();
    }

    @Override
    Component ask(List<DealContact> contacts) {
      DealContact contact = readiest(contacts);
      return switch (missing(contact)) {
        case "contact.verify.name" -> typed(contact, ContactField.NAME);
        case "contact.verify.position" -> typed(contact, ContactField.POSITION);
        case "contact.verify.reach" -> reach(contact);
        default -> press(contact);
      };
    }

    private Component typed(DealContact contact, ContactField field) {
      String name = getTranslation("contact.field." + field.key());
      String whose = name + " · " + contact.called();
      return text(whose, whose, typed -> store(contact, field, typed));
    }

    private Component reach(DealContact contact) {
      return text(
          getTranslation("gate.reach", contact.called()),
          getTranslation("gate.reach", contact.called()),
          typed ->
              store(contact, typed.contains("@") ? ContactField.EMAIL : ContactField.PHONE, typed));
    }

    private Button press(DealContact contact) {
      String by = contact.dialled().isPresent() ? contact.phone() : contact.email();
      Button verify =
          new Button(getTranslation("people.verify"), click -> learn(() -> verify(contact)));
      verify.setAriaLabel(getTranslation("people.verify.what", contact.called()));
      verify.setTooltipText(
          getTranslation("gate.verify", contact.called(), contact.position(), by));
      return verify;
    }

    private static String missing(DealContact contact) {
      return contact.unverifiable().map(why -> why.key()).orElse("");
    }

    private static DealContact readiest(List<DealContact> contacts) {
      return contacts.stream()
          .filter(contact -> contact.unverifiable().isEmpty())
          .findFirst()
          .orElse(contacts.getFirst());
    }
  }
}
