package io.funnelroom.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAvatarTest {

  @ParameterizedTest
  @CsvSource({"李四, 李四", "欧阳小明, 小明", "张, 张", "Ada Lovelace, AL", "ada, A", "'', ?"})
  void aNameBecomesItsInitials(String name, String initials) {
    assertThat(PersonAvatar.initials(name)).isEqualTo(initials);
  }

  @Test
  void theWholeNameIsReadOut() {
    PersonAvatar avatar = new PersonAvatar("李四", "#0061a8").present("sales");
    assertThat(avatar.getElement().getAttribute("aria-label")).isEqualTo("李四");
    assertThat(avatar.getElement().getAttribute("data-present")).isEqualTo("sales");
  }

  @Test
  void initialsOnALightColourAreDark() {
    assertThat(new PersonAvatar("王五", "#f0e442").hasClassName("dark-on-light")).isTrue();
    assertThat(new PersonAvatar("王五", "#0061a8").hasClassName("dark-on-light")).isFalse();
  }
}
