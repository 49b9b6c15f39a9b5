package io.funnelroom.requirements.notes;

import io.funnelroom.team.Account;
import io.funnelroom.team.PersonId;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Who was let in to which note.
 *
 * @param session what they are signed in with
 * @param language the one they read, for refusals
 */
record NoteGuest(NoteId note, PersonId person, HttpSession session, Locale language) {

  static final String ATTRIBUTE = NoteGuest.class.getName();

  /** Whether they have not signed out since, nor were signed out. */
  boolean isSignedIn() {
    try {
      return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
              instanceof SecurityContext context
          && context.getAuthentication() != null
          && context.getAuthentication().getPrincipal() instanceof Account account
          && account.person().equals(person);
    } catch (IllegalStateException ended) {
      return false;
    }
  }
}
