package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Brings the tab's scripts into the packaged page. The deal page shows the tab without naming it,
 * and what no page names is left out.
 */
@Component
@Uses(RequirementsPane.class)
class AnalysisScripts implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    // What it brings is said by its annotation.
  }
}
