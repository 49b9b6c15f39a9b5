package io.funnelroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@ScreenTest
class ScreenTestIT {

  private final JdbcTemplate database;

  ScreenTestIT(JdbcTemplate database) {
    this.database = database;
  }

  @Test
  void runsOnTheVersionOfPostgresThatTheProductNeeds() {
    assertThat(database.queryForObject("show server_version", String.class)).startsWith("18.");
  }

  @Test
  void opensAPage() {
    assertThat(UI.getCurrent().isAttached()).isTrue();
  }
}
