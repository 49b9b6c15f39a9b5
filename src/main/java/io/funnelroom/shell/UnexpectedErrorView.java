package io.funnelroom.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that failed while it was opened; the log knows why, the person need not. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends Mishap implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);

  UnexpectedErrorView() {
    super("shell.unexpected");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    LOG.error("Cannot open {}", event.getLocation().getPath(), error.getException());
    explain(
        new Button(
            getTranslation("shell.error.again"),
            click -> getUI().ifPresent(ui -> ui.getPage().reload())));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
