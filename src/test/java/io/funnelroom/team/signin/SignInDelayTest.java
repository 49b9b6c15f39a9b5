package io.funnelroom.team.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {

  @ParameterizedTest(name = "{0} failures: {1} s by name, {2} s by address")
  @CsvSource({"0,0,0", "3,0,0", "4,1,0", "5,2,0", "8,16,0", "13,300,0", "31,300,1", "99,300,60"})
  void growsUpToItsLimit(int failures, int ofName, int ofAddress) {
    assertThat(SignInDelay.OF_USER_NAME.after(failures)).isEqualTo(Duration.ofSeconds(ofName));
    assertThat(SignInDelay.OF_ADDRESS.after(failures)).isEqualTo(Duration.ofSeconds(ofAddress));
  }
}
