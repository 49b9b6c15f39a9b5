package io.funnelroom.team.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty room how to make its first administrator. */
@Component
class SetupLink {

  private static final Logger LOG = LoggerFactory.getLogger(SetupLink.class);

  private final FirstAdministrator firstAdministrator;

  SetupLink(FirstAdministrator firstAdministrator) {
    this.firstAdministrator = firstAdministrator;
  }

  @EventListener
  void on(WebServerInitializedEvent started) {
    String path =
        started
            .getApplicationContext()
            .getEnvironment()
            .getProperty("server.servlet.context-path", "");
    firstAdministrator
        .newLink()
        .ifPresent(
            token ->
                LOG.warn(
                    "Nobody can sign in yet. Make the first administrator within 24 hours at"
                        + " http://localhost:{}{}/setup/{}",
                    started.getWebServer().getPort(),
                    path,
                    token));
  }
}
