package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  private static final Moment NOW =
      new Moment(
          new PersonId(7), Instant.parse("2026-10-18T02:00:00Z"), LocalDate.of(2026, 10, 18));

  @ParameterizedTest
  @CsvSource({
    "138 0000 1234, 13800001234",
    "+86 138-0000-1234, +8613800001234",
    "（0512）6288 0000, 05126288 0000",
    "400-000-1234 转 8001, 4000001234;ext=8001",
    "０２１－６２８８００００, 02162880000",
  })
  void readsTelephoneNumbersAsPeopleWriteThem(String written, String dialled) {
    DealContact contact = zhang().with(ContactField.PHONE, written, NOW);

    assertThat(contact.dialled()).contains(dialled.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"微信同号", "12345", "1380000123412345678", "call me", "138\n0000+1234"})
  void takesNothingElseForATelephoneNumber(String written) {
    assertThat(zhang().with(ContactField.PHONE, written, NOW).dialled()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zhangsan@example.com, true",
    "zhang.san+crm@mail.example.com.cn, true",
    "zhangsan＠example.com, true",
    "zhangsan@example, false",
    "zhangsan, false",
    "a b@example.com, false",
    "a@b@example.com, false",
  })
  void readsMailAddresses(String written, boolean works) {
    DealContact contact = zhang().with(ContactField.EMAIL, written, NOW);

    assertThat(contact.mailed().isPresent()).isEqualTo(works);
  }

  @Test
  void eachFieldHasAStampOfItsOwn() {
    DealContact contact =
        zhang()
            .with(ContactField.ROLE, ChainRole.DECIDES, NOW)
            .with(ContactField.ROLE, ChainRole.INFLUENCES, NOW);

    assertThat(contact.role()).isEqualTo(ChainRole.INFLUENCES);
    assertThat(contact.stamp(ContactField.ROLE).version()).isEqualTo(2);
    assertThat(contact.stamp(ContactField.NAME)).isEqualTo(FieldStamp.NEVER);
    assertThat(contact.version()).isGreaterThan(zhang().version());
  }

  @Test
  void needsANameOrAPosition() {
    DealContact nameless = zhang().with(ContactField.NAME, " ", NOW);
    assertThat(nameless.contact()).isEqualTo(new Contact("", "采购总监"));

    assertRefused("contact.name.needed", () -> nameless.with(ContactField.POSITION, null, NOW));
  }

  @Test
  void isVerifiedOnlyWhenItIsKnownWhoItIsAndHowToReachThem() {
    assertRefused("contact.verify.reach", () -> zhang().verified(NOW));
    assertRefused(
        "contact.verify.reach", () -> zhang().with(ContactField.PHONE, "微信同号", NOW).verified(NOW));
    assertRefused(
        "contact.verify.name", () -> reached().with(ContactField.NAME, "", NOW).verified(NOW));
    assertRefused(
        "contact.verify.position",
        () -> reached().with(ContactField.POSITION, "", NOW).verified(NOW));

    DealContact verified = reached().verified(NOW);
    assertThat(verified.verification().by()).isEqualTo(NOW.by());
    assertThat(verified.verification().at()).isEqualTo(NOW.at());
  }

  @Test
  void aVerificationEndsWhenItIsSomebodyElseOrReachedInAnotherWay() {
    DealContact verified = reached().verified(NOW);

    assertThat(verified.with(ContactField.PHONE, "139 0000 0000", NOW).isVerified()).isFalse();
    assertThat(verified.with(ContactField.EMAIL, "zhang@example.com", NOW).isVerified()).isFalse();
    assertThat(verified.with(ContactField.NAME, "李雷", NOW).isVerified()).isFalse();
    assertThat(verified.with(ContactField.POSITION, "", NOW).isVerified()).isFalse();
    assertThat(verified.named(new Contact("李雷", "采购总监"), NOW).isVerified()).isFalse();
  }

  @Test
  void aVerificationOutlivesWhatSaysNothingOfWhoItIs() {
    DealContact verified = reached().verified(NOW);

    assertThat(verified.with(ContactField.POSITION, "采购副总", NOW).isVerified()).isTrue();
    assertThat(verified.with(ContactField.ROLE, ChainRole.DECIDES, NOW).isVerified()).isTrue();
    assertThat(verified.with(ContactField.ATTITUDE, Attitude.AGAINST, NOW).isVerified()).isTrue();
    assertThat(verified.asMain(false).at(3).isVerified()).isTrue();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertRefused(
        "deal.text.too-long", () -> zhang().with(ContactField.PHONE, "1".repeat(201), NOW));
  }

  private static DealContact reached() {
    return zhang().with(ContactField.PHONE, "138 0000 1234", NOW);
  }

  private static DealContact zhang() {
    Map<ContactField, Object> values =
        Map.of(ContactField.NAME, "张三", ContactField.POSITION, "采购总监");
    return new DealContact(
        new ContactId(1), new DealId("SF001"), values, true, null, false, 0, 1, Map.of());
  }

  private static void assertRefused(String key, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
