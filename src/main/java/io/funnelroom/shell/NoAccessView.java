package io.funnelroom.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this person's role does not open. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessView extends Mishap implements HasErrorParameter<AccessDeniedException> {

  NoAccessView() {
    super("shell.no-access");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    explain();
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
