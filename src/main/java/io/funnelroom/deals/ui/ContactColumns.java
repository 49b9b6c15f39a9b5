package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.Choice;
import io.funnelroom.base.ui.sheet.Decoration;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.deals.Attitude;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.DealContact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The fields of a contact as people read and edit them. */
final class ContactColumns {

  private static final String KEY = "contact-";

  private final Locale language;
  private final BooleanSupplier editable;

  ContactColumns(Locale language, BooleanSupplier editable) {
    this.language = language;
    this.editable = editable;
  }

  /** The key of a field on the page, where the deal's own fields have theirs. */
  static String key(ContactField field) {
    return KEY + field.key();
  }

  /** The field of this key. */
  static ContactField field(String key) {
    return ContactField.ofKey(key.substring(KEY.length())).orElseThrow();
  }

  List<SheetColumn<DealContact>> columns() {
    return Arrays.stream(ContactField.values()).map(this::column).toList();
  }

  String header(ContactField field) {
    return text("contact.field." + field.key());
  }

  /**
   * What a person typed or picked, in the field's own type.
   *
   * @throws RuleViolation when it is none of the field's choices
   */
  Object read(ContactField field, String typed) {
    return switch (field) {
      case ROLE -> role(typed.strip());
      case ATTITUDE -> attitude(typed.strip());
      default -> typed;
    };
  }

  String role(ChainRole role) {
    return text("contact.role." + role.key());
  }

  String attitude(Attitude attitude) {
    return text("contact.attitude." + attitude.key());
  }

  private SheetColumn<DealContact> column(ContactField field) {
    CellKind kind = field.isText() ? CellKind.TEXT : CellKind.CHOICE;
    SheetColumn<DealContact> column =
        new SheetColumn<DealContact>(key(field), header(field), kind)
            .shows(contact -> (String) contact.value(field))
            .editableWhen(contact -> editable.getAsBoolean())
            .version(contact -> contact.stamp(field).version());
    return switch (field) {
      case ROLE ->
          column
              .choices(
                  Arrays.stream(ChainRole.values())
                      .map(role -> Choice.of(role.key(), role(role)))
                      .toList())
              .shows(contact -> contact.role() == ChainRole.UNKNOWN ? "" : role(contact.role()));
      case ATTITUDE ->
          column
              .choices(
                  Arrays.stream(Attitude.values())
                      .map(each -> Choice.dotted(each.key(), attitude(each), colour(each)))
                      .toList())
              .shows(ContactColumns.this::shown)
              .decorated(
                  contact ->
                      contact.attitude() == Attitude.UNKNOWN
                          ? Decoration.NONE
                          : Decoration.dot(colour(contact.attitude())));
      default -> column;
    };
  }

  private String shown(DealContact contact) {
    return contact.attitude() == Attitude.UNKNOWN ? "" : attitude(contact.attitude());
  }

  private ChainRole role(String typed) {
    return Arrays.stream(ChainRole.values())
        .filter(role -> typed.equals(role.key()) || typed.equalsIgnoreCase(role(role)))
        .findFirst()
        .orElseGet(() -> emptyOr(typed, ChainRole.UNKNOWN, ContactField.ROLE));
  }

  private Attitude attitude(String typed) {
    return Arrays.stream(Attitude.values())
        .filter(each -> typed.equals(each.key()) || typed.equalsIgnoreCase(attitude(each)))
        .findFirst()
        .orElseGet(() -> emptyOr(typed, Attitude.UNKNOWN, ContactField.ATTITUDE));
  }

  private <T> T emptyOr(String typed, T unknown, ContactField field) {
    if (typed.isEmpty()) {
      return unknown;
    }
    throw new RuleViolation("contact.choice.unclear", typed, header(field));
  }

  private static String colour(Attitude attitude) {
    return switch (attitude) {
      case SUPPORTS -> "var(--good-text)";
      case NEUTRAL, UNKNOWN -> "var(--ink-soft)";
      case SCEPTICAL -> "var(--warn-text)";
      case AGAINST -> "var(--bad-text)";
    };
  }

  private String text(String key) {
    return Translations.text(language, key);
  }
}
