package io.funnelroom.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing is at this address, or nothing that this person may see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Mishap implements HasErrorParameter<NotFoundException> {

  NotFoundView() {
    super("shell.not-found");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    explain();
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
