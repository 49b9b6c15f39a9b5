package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be noted of a contact is said in both languages. */
class ContactNoteTest {

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindIsSaidInBothLanguages(String kind) {
    String key = "history.kind.contact-" + kind;

    assertThat(Translations.text(Translations.CHINESE, key)).contains("联系人");
    assertThat(Translations.text(Translations.ENGLISH, key)).contains("contact");
  }

  private static Stream<String> kinds() {
    return Stream.of(
            Stream.of("added", "removed", "restored", "verified", "unverified"),
            Arrays.stream(ContactField.values())
                .filter(ContactField::isText)
                .map(ContactField::key),
            Arrays.stream(ChainRole.values()).map(role -> "role-" + role.key()),
            Arrays.stream(Attitude.values()).map(attitude -> "attitude-" + attitude.key()))
        .flatMap(kinds -> kinds);
  }
}
