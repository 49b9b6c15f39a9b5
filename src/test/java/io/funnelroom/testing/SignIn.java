package io.funnelroom.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.funnelroom.team.Account;
import io.funnelroom.team.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who looks at the page of a {@link ScreenTest}. */
public final class SignIn {

  private SignIn() {}

  /** Signs this person in. Open the view after it. */
  public static void as(Person person) {
    Account account = Account.of(person);
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);

    var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    request.setUserPrincipalInt(authentication);
    request
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
  }
}
