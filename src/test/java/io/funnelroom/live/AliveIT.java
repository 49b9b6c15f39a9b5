package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.funnelroom.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class AliveIT {

  private final MockMvc browser;
  private final ServerBoot boot;

  AliveIT(WebApplicationContext room, ServerBoot boot) {
    browser = MockMvcBuilders.webAppContextSetup(room).apply(springSecurity()).build();
    this.boot = boot;
  }

  @Test
  void tellsAnybodyWhichStartOfTheServerAnswers() throws Exception {
    browser
        .perform(get("/alive"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.boot").value(boot.id()))
        .andExpect(jsonPath("$.session").value(false));
  }

  @Test
  void opensNoSession() throws Exception {
    var answer = browser.perform(get("/alive")).andReturn();
    assertThat(answer.getRequest().getSession(false)).isNull();
    assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
  }
}
