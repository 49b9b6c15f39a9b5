package io.funnelroom.deals.text;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Understands what people type, paste and import: {@code 50万} as 500,000, {@code 80%} and {@code
 * 0.8} as 80, {@code 2023/10/20} as a date, {@code 10月18日：…} as a follow-up with its day. Reads
 * whatever {@link DealText} shows, in either language.
 */
@Component
public class DealReader {
  /** The greatest number of characters in names and labels, in other texts, in a follow-up. */
  public static final int NAME_LENGTH = 200;

  public static final int TEXT_LENGTH = 2_000;
  public static final int FOLLOW_UP_LENGTH = 10_000;

  private final Clock clock;
  private final Colleagues colleagues;

  DealReader(Clock clock, Colleagues colleagues) {
    this.clock = clock;
    this.colleagues = colleagues;
  }

  /**
   * The text as a value in the field's own type (see {@link DealRow#value}); null when the text is
   * empty. Two fields say more or less than their type: a stage is read as a {@link
   * StageAndStanding}, and a follow-up's author is null, because no text names them.
   *
   * @throws RuleViolation when the text cannot be understood, with what was expected
   */
  public Object read(DealField field, String text, Locale language) {
    return read(field, text, language, LocalDate.now(clock));
  }

  /**
   * Like {@link #read(DealField, String, Locale)} for a text that was written around another day: a
   * date without a year is the one that lies nearest to it.
   *
   * @throws RuleViolation when the text cannot be understood, with what was expected
   */
  public Object read(DealField field, String text, Locale language, LocalDate writtenOn) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty()) {
      return null;
    }
    checkLength(field, stripped);
    return switch (field) {
      case ID -> new DealId(stripped);
      case NAME, INDUSTRY, ACTION, STATUS, REMARKS -> stripped;
      case SOURCE -> SourceText.read(stripped);
      case CONTACT -> readContact(stripped);
      case STAGE -> StageText.read(stripped, writtenOn);
      case STANDING -> StandingText.read(stripped, writtenOn);
      case OWNER -> readOwner(stripped);
      case DUE, CLOSE -> DateText.read(stripped, writtenOn);
      case FOLLOWUP -> FollowUpText.read(stripped, writtenOn);
      case AMOUNT -> AmountReader.read(stripped);
      case PROBABILITY -> ProbabilityReader.read(stripped);
    };
  }

  private static void checkLength(DealField field, String text) {
    int limit =
        switch (field) {
          case NAME, SOURCE -> NAME_LENGTH;
          case FOLLOWUP -> FOLLOW_UP_LENGTH;
          default -> TEXT_LENGTH;
        };
    if (text.length() > limit) {
      throw new RuleViolation("deal.text.too-long", limit, text.length());
    }
  }

  private static Contact readContact(String text) {
    Contact contact = ContactText.read(text);
    checkLength(DealField.NAME, contact.name());
    checkLength(DealField.NAME, contact.position());
    return contact;
  }

  private PersonId readOwner(String text) {
    List<PersonId> called = colleagues.called(text);
    if (called.isEmpty()) {
      throw new RuleViolation("deal.text.owner-unknown", text);
    }
    if (called.size() > 1) {
      throw new RuleViolation("deal.text.owner-ambiguous", text);
    }
    return called.getFirst();
  }
}
