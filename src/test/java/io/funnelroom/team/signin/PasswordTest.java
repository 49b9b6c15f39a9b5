package io.funnelroom.team.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "ninesigns", "aaaaaaaaaaaaa", "1212121212"})
  void mustTakeTimeToGuess(String text) {
    assertThatThrownBy(() -> new Password(text)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void mayBeAPhraseInAnyScript() {
    assertThat(new Password("春眠不觉晓处处闻啼鸟").text()).hasSize(10);
  }

  @Test
  void neverShowsInALog() {
    assertThat(new Password("correct horse")).asString().doesNotContain("horse");
  }

  @Test
  void isHashedAsOwaspRecommends() {
    PasswordHash hash = new PasswordHash();

    String hashed = hash.of("correct horse");

    assertThat(hashed).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(hash.matches("correct horse", Optional.of(hashed))).isTrue();
    assertThat(hash.matches("wrong horse", Optional.of(hashed))).isFalse();
    assertThat(hash.matches("nobody's password", Optional.empty())).isFalse();
  }
}
