package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.Map;

/** What each field of a deal can hold. */
final class FieldRules {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_TEXT = 2000;
  static final int LONGEST_FOLLOW_UP = 10_000;

  private FieldRules() {}

  /**
   * The value as the field keeps it.
   *
   * @throws RuleViolation when the field cannot hold the value
   */
  static Checked check(DealField field, Object value) {
    Object kept = value instanceof String text ? text.strip() : value;
    Object held =
        switch (field) {
          case ID -> throw new RuleViolation("deal.id.fixed");
          case NAME -> needed(longest(LONGEST_NAME, (String) kept), "deal.name.needed");
          case INDUSTRY, ACTION, STATUS, REMARKS -> longest(LONGEST_TEXT, (String) kept);
          case SOURCE -> source((LeadSource) kept);
          case CONTACT -> contact((Contact) kept);
          case STAGE -> needed((Stage) kept, "deal.stage.needed");
          case OWNER -> needed((PersonId) kept, "deal.owner.needed");
          case DUE, CLOSE -> date((LocalDate) kept);
          case FOLLOWUP -> followUp((FollowUp) kept);
          case AMOUNT -> amount((Money) kept);
          case PROBABILITY -> percentage((Integer) kept);
          case STANDING -> standing((Standing) kept);
        };
    return new Checked(field, held);
  }

  private static Money amount(Money money) {
    return money == null ? null : money.orTooLarge();
  }

  private static <T> T needed(T value, String otherwise) {
    if (value == null || "".equals(value)) {
      throw new RuleViolation(otherwise);
    }
    return value;
  }

  private static String longest(int limit, String text) {
    if (text != null && text.length() > limit) {
      throw new RuleViolation("deal.text.too-long", limit, text.length());
    }
    return text;
  }

  private static LeadSource source(LeadSource source) {
    if (source != null) {
      longest(LONGEST_NAME, source.label());
    }
    return source;
  }

  private static Contact contact(Contact contact) {
    if (contact == null || contact.equals(Contact.NONE)) {
      return null;
    }
    longest(LONGEST_NAME, contact.name());
    longest(LONGEST_NAME, contact.position());
    return contact;
  }

  private static LocalDate date(LocalDate date) {
    if (date != null && (date.getYear() < 1900 || date.getYear() > 2999)) {
      throw new RuleViolation("deal.date.far", date.toString());
    }
    return date;
  }

  private static FollowUp followUp(FollowUp followUp) {
    if (followUp != null) {
      needed(followUp.text().strip(), "deal.followup.empty");
      longest(LONGEST_FOLLOW_UP, followUp.text());
      date(followUp.on());
    }
    return followUp;
  }

  private static Integer percentage(Integer percent) {
    if (percent != null && (percent < 0 || percent > 100)) {
      throw new RuleViolation("deal.probability.range", percent);
    }
    return percent;
  }

  private static Standing standing(Standing standing) {
    if (standing != null && standing.outcome() == Outcome.LOST) {
      needed(longest(LONGEST_TEXT, standing.reason()), "deal.lost.reason");
    }
    return Standing.OPEN.equals(standing) ? null : standing;
  }

  /** A value that its field can hold; null when empty. */
  record Checked(DealField field, Object value) {

    /** Puts the value among the others, or takes it out when it is empty. */
    void put(Map<DealField, Object> values) {
      if (value == null || "".equals(value)) {
        values.remove(field);
      } else {
        values.put(field, value);
      }
    }
  }
}
