package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;

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
      case FollowUp followUp -> when(followUp) + " " + followUp.by() + " " + followUp.text();
      case Standing standing -> standing(standing);
      default -> value.toString();
    };
  }

  /** The value that {@link #write} wrote of this field; null for null. */
  public static Object read(DealField field, String text) {
    if (text == null) {
      return null;
    }
    return switch (field) {
      case ID -> new DealId(text);
      case NAME, INDUSTRY, ACTION, STATUS, REMARKS -> text;
      case SOURCE -> readSource(text.split(":", 2));
      case CONTACT -> readContact(text.split("\t", 2));
      case STAGE -> Stage.ofNumber(Integer.parseInt(text));
      case OWNER -> new PersonId(Long.parseLong(text));
      case DUE, CLOSE -> LocalDate.parse(text);
      case FOLLOWUP -> readFollowUp(text.split(" ", 3));
      case AMOUNT -> readMoney(text.split(" ", 2));
      case PROBABILITY -> Integer.valueOf(text);
      case STANDING -> readStanding(text.split("\t", 3));
    };
  }

  private static LeadSource readSource(String[] parts) {
    return new LeadSource(SourceClass.valueOf(parts[0]), parts[1]);
  }

  private static Contact readContact(String[] parts) {
    return new Contact(parts[0], parts[1]);
  }

  private static FollowUp readFollowUp(String[] parts) {
    String[] when = parts[0].split("T");
    return new FollowUp(
        LocalDate.parse(when[0]),
        when.length > 1 ? LocalTime.parse(when[1]) : null,
        new PersonId(Long.parseLong(parts[1])),
        parts[2]);
  }

  private static Money readMoney(String[] parts) {
    return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
  }

  private static Standing readStanding(String[] parts) {
    LocalDate until = parts[1].isEmpty() ? null : LocalDate.parse(parts[1]);
    return new Standing(Outcome.valueOf(parts[0]), parts[2], until);
  }

  private static String when(FollowUp followUp) {
    return followUp.time() == null
        ? followUp.on().toString()
        : followUp.on().atTime(followUp.time()).toString();
  }

  private static String standing(Standing standing) {
    String until = standing.until() == null ? "" : standing.until().toString();
    return String.join("\t", standing.outcome().name(), until, standing.reason());
  }
}
