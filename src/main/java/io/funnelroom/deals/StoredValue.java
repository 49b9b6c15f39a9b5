package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.leads.LeadSource;

/** A deal's values as the record of changes keeps them: in no language, and readable for ever. */
public final class StoredValue {

  private StoredValue() {}

  /** The value as text; null for an empty one. */
  public static String write(Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isEmpty() ? null : text;
      case Stage stage -> Integer.toString(stage.number());
      case Money money -> money.amount().toPlainString() + " " + money.currency();
      case LeadSource source -> source.sourceClass() + ":" + source.label();
      case Contact contact -> contact.name() + "\t" + contact.position();
      case FollowUp followUp -> followUp.on() + " " + followUp.by() + " " + followUp.text();
      case Standing standing -> standing(standing);
      default -> value.toString();
    };
  }

  private static String standing(Standing standing) {
    String until = standing.until() == null ? "" : standing.until().toString();
    return String.join("\t", standing.outcome().name(), until, standing.reason());
  }
}
