package io.funnelroom.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import io.funnelroom.team.Account;
import io.funnelroom.team.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who looks at the page of a {@link ScreenTest}. */
public final class SignIn {

  private SignIn() {}

  /** Signs this person in. Open the view after it. */
  public static void as(Person person) {
    as(Account.of(person));
  }

  /** Signs in whom this account belongs to. Open the view after it. */
  public static void as(UserDetails person) {
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);

    var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    request.setUserPrincipalInt(authentication);
    request.setUserInRole(
        (principal, role) ->
            person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> authority.equals("ROLE_" + role)));
    request
        .getSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
  }
}
