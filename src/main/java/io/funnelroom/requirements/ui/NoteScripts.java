package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Brings the editor's scripts into the packaged page. The deal page shows the editor without naming
 * it, and what no page names is left out.
 */
@Component
@Uses(NoteEditor.class)
class NoteScripts implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    // What it brings is said by its annotation.
  }
}
