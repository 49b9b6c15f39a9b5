package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.ContactEdit;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.ContactOutcome;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.ContactWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Has something learnt of the customer's people in one line: it asks for the next thing that is
 * missing, one after the other, and follows what others learn meanwhile.
 */
abstract class ContactInLine extends Div {

  private final PeopleParts parts;
  private final OpenDeal deal;
  private String asked;
  private Registration watching;

  ContactInLine(PeopleParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    addClassName("gate-contact");
  }

  /** Names what is asked for next of these contacts: another name draws the line anew. */
  abstract String next(List<DealContact> contacts);

  /** Asks for it; there is one contact at least. */
  abstract Component ask(List<DealContact> contacts);

  @Override
  protected void onAttach(AttachEvent attached) {
    watching = parts.feed().watch(new ContactWatch(deal, news -> draw()));
    draw();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  /** Where something is typed that this stores, and may refuse with a {@link RuleViolation}. */
  final TextField text(String label, String hint, Consumer<String> store) {
    TextField field = new TextField();
    field.setAriaLabel(label);
    field.setPlaceholder(hint);
    field.addValueChangeListener(
        typed -> {
          if (!typed.getValue().isBlank()) {
            learn(() -> store.accept(typed.getValue()));
          }
        });
    return field;
  }

  /**
   * Stores what is known of the contact now.
   *
   * @throws RuleViolation when it is refused
   */
  final void store(DealContact of, ContactField field, Object value) {
    ContactEdit edit =
        new ContactEdit(of.id(), field, value, of.stamp(field).version(), UUID.randomUUID());
    check(parts.editing().edit(deal.viewer(), edit));
  }

  /**
   * Keeps that the person made sure of the contact.
   *
   * @throws RuleViolation when it is refused
   */
  final void verify(DealContact seen) {
    check(parts.editing().verify(deal.viewer(), seen));
  }

  /** Does this, says why not if it is refused, and goes on to what is missing next. */
  final void learn(Runnable act) {
    try {
      act.run();
    } catch (RuleViolation refused) {
      Toast.show(Translations.text(getLocale(), refused));
    }
    draw();
    getChildren()
        .filter(Focusable.class::isInstance)
        .findFirst()
        .ifPresent(next -> ((Focusable<?>) next).focus());
  }

  private void draw() {
    List<DealContact> contacts = parts.contacts().of(deal.viewer(), deal.id());
    String next = contacts.isEmpty() ? "somebody" : next(contacts);
    if (!next.equals(asked)) {
      asked = next;
      removeAll();
      add(contacts.isEmpty() ? somebody() : ask(contacts));
    }
  }

  private TextField somebody() {
    return text(
        getTranslation("field.contact"),
        getTranslation("deal.new.contact.example"),
        this::addSomebody);
  }

  private void addSomebody(String typed) {
    Contact named = (Contact) parts.reader().read(DealField.CONTACT, typed, getLocale());
    parts
        .editing()
        .add(
            deal.viewer(),
            deal.id(),
            Map.of(ContactField.NAME, named.name(), ContactField.POSITION, named.position()));
  }

  private static void check(ContactOutcome outcome) {
    switch (outcome) {
      case ContactOutcome.Refused refused -> throw refused.why();
      case ContactOutcome.Conflict conflict ->
          throw new RuleViolation("contact.verify.again", conflict.contact().called());
      case ContactOutcome.Saved saved -> {}
      case ContactOutcome.Unchanged unchanged -> {}
    }
  }
}
