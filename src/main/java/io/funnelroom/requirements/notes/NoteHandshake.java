package io.funnelroom.requirements.notes;

import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets in to a note who is signed in and may see it; for everybody else there is none. */
@Component
class NoteHandshake implements HandshakeInterceptor {

  private static final Pattern PATH = Pattern.compile(".*/notes/(\\d{1,18})/wire");

  private final SignedIn signedIn;
  private final NoteAccess access;

  NoteHandshake(SignedIn signedIn, NoteAccess access) {
    this.signedIn = signedIn;
    this.access = access;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
    Optional<Person> person = signedIn.find();
    HttpSession session = servlet.getSession(false);
    if (person.isEmpty() || session == null) {
      response.setStatusCode(HttpStatus.UNAUTHORIZED);
      return false;
    }
    Matcher path = PATH.matcher(servlet.getRequestURI());
    if (!path.matches()) {
      response.setStatusCode(HttpStatus.NOT_FOUND);
      return false;
    }
    NoteId note = new NoteId(Long.parseLong(path.group(1)));
    if (access.deal(person.get(), note).isEmpty()) {
      response.setStatusCode(HttpStatus.NOT_FOUND);
      return false;
    }
    Locale own = person.get().language();
    Locale language = own == null ? servlet.getLocale() : own;
    attributes.put(NoteGuest.ATTRIBUTE, new NoteGuest(note, person.get().id(), session, language));
    return true;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Exception failure) {}
}
