package io.funnelroom.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Sets every page up: its colour scheme, before the first paint. */
@Component
class PageSetup implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().head().prependElement("script").attr("src", "js/theme.js"));
  }
}
