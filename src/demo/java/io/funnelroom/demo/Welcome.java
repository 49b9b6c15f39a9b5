package io.funnelroom.demo;

import io.funnelroom.team.DemoAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the room is and how to come in. */
@Component
@Profile("demo")
class Welcome {

  private final DemoAccounts accounts;
  private final Environment environment;

  Welcome(DemoAccounts accounts, Environment environment) {
    this.accounts = accounts;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    System.out.printf(
        """

        Funnelroom is open: http://localhost:%s
          sign in as  %s
          password    %s
          data        %s
        Ctrl-C closes it.
        """,
        environment.getProperty("local.server.port"),
        String.join(", ", accounts.userNames()),
        accounts.password(),
        environment.getProperty("funnelroom.data"));
  }
}
