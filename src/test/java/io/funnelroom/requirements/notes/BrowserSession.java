package io.funnelroom.requirements.notes;

import io.funnelroom.team.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A browser in which somebody is signed in: it comes with the cookie of an earlier sign-in. */
final class BrowserSession {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private final String cookies;

  private BrowserSession(int port, String cookies) {
    this.port = port;
    this.cookies = cookies;
  }

  static BrowserSession ofNobody(int port) {
    return new BrowserSession(port, "");
  }

  static BrowserSession of(Person person, int port, JdbcTemplate database) throws Exception {
    String token = UUID.randomUUID().toString();
    database.update(
        "insert into remembered_sign_in (token_hash, person_id, expires_at) values (?, ?, ?)",
        sha256(token),
        person.id().value(),
        OffsetDateTime.now().plusDays(1));
    byte[] text = token.getBytes(StandardCharsets.UTF_8);
    String stay = "funnelroom-stay=" + Base64.getEncoder().withoutPadding().encodeToString(text);
    HttpResponse<String> first = new BrowserSession(port, stay).get("/notes/0/wire");
    String session =
        first.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("JSESSIONID="))
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .findFirst()
            .orElseThrow();
    return new BrowserSession(port, session);
  }

  /** Asks for a page without following where it leads. */
  HttpResponse<String> get(String path) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** Connects with a note. */
  EditorLine line(NoteId note) {
    return line(note, "http://127.0.0.1:" + port);
  }

  /** Connects from a page of this origin. */
  EditorLine line(NoteId note, String origin) {
    EditorLine line = new EditorLine();
    var builder = HTTP.newWebSocketBuilder().header("Origin", origin);
    if (!cookies.isEmpty()) {
      builder.header("Cookie", cookies).header("Accept-Language", "zh-CN");
    }
    URI address = URI.create("ws://127.0.0.1:%d/notes/%s/wire".formatted(port, note));
    line.connected(builder.buildAsync(address, line).join());
    return line;
  }

  private static byte[] sha256(String text) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
