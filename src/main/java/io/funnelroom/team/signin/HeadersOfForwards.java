package io.funnelroom.team.signin;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the security headers reach the pages. Every page is a forward to Vaadin's servlet, after
 * which Tomcat would shut the answer behind the back of Spring's header filter; closed in the
 * ordinary way, the filter writes its headers first.
 */
@Component
class HeadersOfForwards implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
  }
}
