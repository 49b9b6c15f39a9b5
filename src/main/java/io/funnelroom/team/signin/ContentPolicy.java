package io.funnelroom.team.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * The content policy of the pages. Scripts come from this server alone; the page's own inline
 * scripts carry a nonce. Flow runs what the server sends by building functions, which needs {@code
 * 'unsafe-eval'}, and its components set styles inline (docs/security.md).
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

  private static final String HEADER = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'none'; script-src 'self' %s 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
          + " manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** For whatever is no page, and for pages of Vaadin's development mode. */
  static final String WITHOUT_NONCE = POLICY.formatted("'unsafe-inline'");

  @Override
  public void serviceInit(ServiceInitEvent event) {
    if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
      event.addIndexHtmlRequestListener(ContentPolicy::admitOwnScripts);
    }
  }

  static void admitOwnScripts(IndexHtmlResponse page) {
    String nonce = Token.random().text();
    page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
    page.getVaadinResponse().setHeader(HEADER, POLICY.formatted("'nonce-" + nonce + "'"));
  }
}
