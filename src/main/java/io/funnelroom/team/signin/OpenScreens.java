package io.funnelroom.team.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.funnelroom.team.PasswordChanged;
import io.funnelroom.team.PersonDeactivated;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.SignedIn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whose sessions are open here, so that they can be ended when a person's sign-ins end. */
@Component
class OpenScreens implements VaadinServiceInitListener {

  private final Map<VaadinSession, PersonId> sessions = new ConcurrentHashMap<>();
  private final SignedIn signedIn;

  OpenScreens(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    VaadinService service = event.getSource();
    service.addUIInitListener(
        init ->
            signedIn
                .find()
                .ifPresent(person -> sessions.put(init.getUI().getSession(), person.id())));
    service.addSessionDestroyListener(end -> sessions.remove(end.getSession()));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PersonDeactivated event) {
    end(event.person(), null);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PasswordChanged event) {
    end(event.person(), VaadinSession.getCurrent());
  }

  private void end(PersonId person, VaadinSession spared) {
    sessions.forEach(
        (session, owner) -> {
          if (owner.equals(person) && session != spared) {
            session.access(() -> end(session));
          }
        });
  }

  /** The session stays, with nobody in it: its pages must hear that they are to be left. */
  private static void end(VaadinSession session) {
    if (session.getSession() == null) {
      return;
    }
    session
        .getSession()
        .removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    for (UI ui : session.getUIs()) {
      ui.getPage().reload();
      ui.push();
      ui.close();
    }
  }
}
