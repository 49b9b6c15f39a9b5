package io.funnelroom.deals.text;

import io.funnelroom.base.Money;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows a deal's values as people read them: 50万元 in Chinese, CN¥500,000 in English. */
@Component
public class DealText {
  private final Clock clock;
  private final Colleagues colleagues;

  DealText(Clock clock, Colleagues colleagues) {
    this.clock = clock;
    this.colleagues = colleagues;
  }

  /**
   * The field of the row as its cell shows it: the stage with the standing of a deal that is not
   * open, the owner by name. An empty text when the field has no value.
   */
  public String show(DealRow row, DealField field, Locale language) {
    return switch (field) {
      case STAGE -> show(field, new StageAndStanding(row.stage(), row.standing()), language);
      case OWNER -> row.ownerName();
      default -> show(field, row.value(field), language);
    };
  }

  /**
   * Like {@link #show(DealRow, DealField, Locale)}, with the year in every date and an owner whom
   * nobody can mistake: for files, which are read elsewhere and in other years.
   */
  public String showForFile(DealRow row, DealField field, Locale language) {
    return switch (row.value(field)) {
      case FollowUp followUp -> FollowUpText.withYear(followUp, language);
      case PersonId owner -> colleagues.nameOf(owner);
      case null, default -> show(row, field, language);
    };
  }

  /**
   * A value in the field's own type (see {@link DealRow#value}), or a {@link StageAndStanding}. An
   * empty text for null, except that a deal without a standing is open.
   */
  public String show(DealField field, Object value, Locale language) {
    return switch (value) {
      case null -> field == DealField.STANDING ? StandingText.show(Standing.OPEN, language) : "";
      case Money money -> AmountText.show(money, language);
      case Contact contact -> ContactText.show(contact);
      case LeadSource source -> SourceText.show(source, language);
      case Stage stage -> StageText.show(stage, language);
      case Standing standing -> StandingText.show(standing, language);
      case StageAndStanding both -> StageText.show(both, language);
      case FollowUp followUp -> FollowUpText.show(followUp, language, LocalDate.now(clock));
      case PersonId person -> colleagues.nameOf(person);
      case Integer percent -> percent + "%";
      default -> value.toString();
    };
  }

  /** A sum of amounts: {@code 1,234.57万元}, {@code CN¥12,345,679}, without the small change. */
  public String showSum(Money sum, Locale language) {
    return AmountText.showRounded(sum, language);
  }

  /** A sum where room is scarce: {@code 1,234.57万元}, {@code CN¥12.35M}, {@code US$12万}. */
  public String showBrief(Money sum, Locale language) {
    return AmountText.showBrief(sum, language);
  }
}
