package io.funnelroom.deals.text;

import static io.funnelroom.base.Translations.CHINESE;
import static io.funnelroom.base.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is shown is read as the same value, in both languages. */
class RoundTripTest {
  private static final int CASES = 3_000;
  private static final List<String> CURRENCIES =
      List.of("CNY", "USD", "EUR", "GBP", "HKD", "JPY", "TWD", "SGD", "KRW", "CHF", "AED");
  private static final List<String> WORDS =
      List.of(
          "价格太高",
          "10月18日",
          "：",
          "-",
          "展会",
          "webinar",
          "客户",
          " ",
          "（",
          "）",
          "3点",
          "·",
          "今天",
          "Jean-Luc",
          "50万",
          "2023-10-18",
          "other",
          "转介绍",
          "输单",
          "/",
          "\n",
          "12:30",
          "，",
          "*");

  private final Random random = new Random(20231018);

  @Test
  void amounts() {
    survives(DealField.AMOUNT, this::money);
  }

  @Test
  void probabilities() {
    survives(DealField.PROBABILITY, any -> any.nextInt(101));
  }

  @Test
  void dates() {
    survives(DealField.DUE, this::day);
  }

  @Test
  void contacts() {
    survives(DealField.CONTACT, any -> new Contact(words(any), words(any)));
  }

  @Test
  void sources() {
    survives(DealField.SOURCE, any -> new LeadSource(oneOf(any, SourceClass.values()), words(any)));
  }

  @Test
  void stagesWithTheirStandings() {
    survives(
        DealField.STAGE, any -> new StageAndStanding(oneOf(any, Stage.values()), standing(any)));
  }

  @Test
  void standings() {
    survives(DealField.STANDING, this::standing);
  }

  @Test
  void followUps() {
    survives(DealField.FOLLOWUP, any -> new FollowUp(day(any), null, words(any) + "跟进"));
  }

  private void survives(DealField field, Function<Random, Object> values) {
    for (int i = 0; i < CASES; i++) {
      Object value = values.apply(random);
      LocalDate today = day(random);
      DealText writer = new DealText(Texts.clock(today), Texts.colleagues());
      DealReader reader = new DealReader(Texts.clock(today), Texts.colleagues());
      for (Locale language : List.of(CHINESE, ENGLISH)) {
        String shown = writer.show(field, value, language);
        Object expected = value.equals(Contact.NONE) ? null : value;
        assertThat(reader.read(field, shown, language)).as(shown).isEqualTo(expected);
      }
    }
  }

  private Money money(Random any) {
    BigDecimal digits = BigDecimal.valueOf(any.nextInt(100_000));
    return new Money(
        digits.movePointRight(any.nextInt(7) - 2),
        Currency.getInstance(CURRENCIES.get(any.nextInt(CURRENCIES.size()))));
  }

  private LocalDate day(Random any) {
    return LocalDate.of(2021, 1, 1).plusDays(any.nextInt(2_000));
  }

  private Standing standing(Random any) {
    return switch (oneOf(any, Outcome.values())) {
      case OPEN -> Standing.OPEN;
      case WON -> Standing.WON;
      case LOST -> Standing.lost(words(any));
      case SHELVED -> Standing.shelved(any.nextBoolean() ? day(any) : null);
    };
  }

  private String words(Random any) {
    StringBuilder text = new StringBuilder();
    for (int i = any.nextInt(5); i > 0; i--) {
      text.append(WORDS.get(any.nextInt(WORDS.size())));
    }
    return text.toString().strip();
  }

  private static <T> T oneOf(Random any, T[] values) {
    return values[any.nextInt(values.length)];
  }
}
