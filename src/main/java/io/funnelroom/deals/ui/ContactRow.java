package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.MoveHandle;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.DealContact;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One contact on the deal page: its fields, edited in place, and what can be done with it. */
final class ContactRow extends ListItem {

  private final RowFields<DealContact> fields;
  private final ContactColumns columns;
  private final MoveHandle<ContactRow> handle;
  private final NativeButton main = new NativeButton();
  private final NativeButton verify = new NativeButton();
  private final NativeButton remove = new NativeButton();
  private final Anchor call = link("contact-call");
  private final Anchor mail = link("contact-mail");

  ContactRow(DealContact contact, String userName, ContactColumns columns, ContactActs acts) {
    this.columns = columns;
    handle =
        new MoveHandle<>(
            this,
            ContactRow.class,
            (row, by) -> acts.step(row.contact(), by),
            (row, onto) -> acts.dropped(row.contact(), onto.contact()));
    handle.addClassName("contact-handle");
    addClassName("contact-row");
    getElement().setAttribute("data-contact", contact.id().toString());
    fields =
        new RowFields<>(
            "contact-" + contact.id(),
            userName,
            each -> each.id().toString(),
            DealContact::version,
            contact);
    columns.columns().forEach(fields::addColumn);
    fields.onEdits(edits -> acts.edited(edits, fields));
    fields.addClassName("contact-fields");
    button(main, "contact-main", () -> acts.makeMain(contact()));
    button(verify, "contact-verify", () -> acts.verify(contact(), !contact().isVerified()));
    button(remove, "contact-remove", () -> acts.remove(contact()));
    Div first = new Div(handle, main);
    first.addClassName("contact-first");
    fields.add(first);
    fields.add(
        box(ContactField.NAME),
        box(ContactField.POSITION),
        box(ContactField.PHONE, call),
        box(ContactField.EMAIL, mail),
        box(ContactField.ROLE),
        box(ContactField.ATTITUDE),
        verify,
        remove);
    add(fields);
  }

  DealContact contact() {
    return fields.row();
  }

  /** Shows the contact as it is now. */
  void show(DealContact present) {
    fields.show(present);
  }

  /** Draws what stands beside the fields: how the contact stands, and what may be done with it. */
  void draw(boolean editable, String verifiedBy) {
    fields.show(contact());
    DealContact contact = contact();
    String name = contact.called();
    getElement().setAttribute("aria-label", name);
    setClassName("contact-is-main", contact.main());
    setClassName("contact-verified", contact.isVerified());
    label(
        main,
        getTranslation(contact.main() ? "people.main" : "people.main.make", name),
        contact.main());
    main.setEnabled(editable && !contact.main());
    main.setVisible(editable || contact.main());
    verify.setText(getTranslation(contact.isVerified() ? "people.verified" : "people.verify"));
    label(
        verify,
        contact.isVerified() ? verifiedBy : getTranslation("people.verify.what", name),
        contact.isVerified());
    verify.setEnabled(editable);
    verify.setVisible(editable || contact.isVerified());
    label(remove, getTranslation("people.remove", name), null);
    remove.setVisible(editable);
    handle.setVisible(editable && !contact.main());
    handle.label(getTranslation("people.move", name));
    link(call, contact.dialled(), "tel:", "people.call", contact.phone());
    link(mail, contact.mailed(), "mailto:", "people.mail", contact.email());
  }

  /** Lets what somebody else changed glow in their colour. */
  void glow(Set<String> keys, Person by) {
    Set<String> shown =
        keys.stream()
            .flatMap(key -> ContactField.ofKey(key).stream())
            .map(ContactColumns::key)
            .collect(Collectors.toSet());
    if (!shown.isEmpty()) {
      fields.glow(shown, by.name(), by.colour());
    }
  }

  /** Puts the keyboard where the row is moved from, as before it moved. */
  void focusHandle() {
    handle.focus();
  }

  /** Puts the person into a field. */
  void goTo(ContactField field) {
    fields.goTo(ContactColumns.key(field));
  }

  private Div box(ContactField field, Component... beside) {
    Span label = new Span(columns.header(field));
    label.addClassName("field-label");
    label.getElement().setAttribute("aria-hidden", "true");
    Div box = new Div(label, new RowField(ContactColumns.key(field)));
    box.add(beside);
    box.addClassNames("contact-box", "contact-box-" + field.key());
    return box;
  }

  private static void button(NativeButton button, String className, Runnable act) {
    button.addClassName(className);
    button.getElement().setAttribute("type", "button");
    button.addClickListener(click -> act.run());
  }

  private static void label(NativeButton button, String label, Boolean pressed) {
    button.setTitle(label);
    if (button.getText().isEmpty()) {
      button.setAriaLabel(label);
    }
    if (pressed != null) {
      button.getElement().setAttribute("aria-pressed", pressed.toString());
    }
  }

  private static Anchor link(String className) {
    Anchor link = new Anchor();
    link.addClassNames("contact-link", className);
    return link;
  }

  private void link(Anchor link, Optional<String> to, String scheme, String key, String shown) {
    link.setVisible(to.isPresent());
    to.ifPresent(
        address -> {
          link.setHref(scheme + address);
          link.setAriaLabel(getTranslation(key, shown));
          link.setTitle(getTranslation(key, shown));
        });
  }
}
