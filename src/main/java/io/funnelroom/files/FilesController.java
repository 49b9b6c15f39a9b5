package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The way of files between browsers and the room. They leave it as something to be saved, never as
 * a page of this site; what a person may not see is not found.
 */
@RestController
class FilesController {

  private static final String CONTENT_POLICY = "Content-Security-Policy";
  private static final String CONTENT_TYPE_OPTIONS = "X-Content-Type-Options";

  /** Should a browser show the file after all, then without scripts, and from nowhere. */
  private static final String NOTHING = "sandbox; default-src 'none'";

  private static final String BYTES = "application/octet-stream";

  private final Files files;
  private final SignedIn signedIn;

  FilesController(Files files, SignedIn signedIn) {
    this.files = files;
    this.signedIn = signedIn;
  }

  /** What a browser is told of a file that was stored. */
  record Stored(long id, String name, int size) {}

  /** Why a file was not stored, in the person's language. */
  record Refused(String message) {}

  @GetMapping("/files/{id:\\d{1,18}}")
  void download(@PathVariable long id, HttpServletResponse response) throws IOException {
    Optional<FileContent> content = files.open(signedIn.person(), new FileId(id));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    if (content.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Attachment file = content.get().file();
    response.setContentType(AllowedTypes.isActive(file.type()) ? BYTES : file.type());
    response.setContentLength(file.size());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileDisposition.of(file.name()));
    response.setHeader(CONTENT_POLICY, NOTHING);
    response.setHeader(CONTENT_TYPE_OPTIONS, "nosniff");
    content.get().writeTo(response.getOutputStream());
  }

  /** Takes a file as the body of the request, as it comes. */
  @PostMapping("/files/{kind}/{owner}")
  ResponseEntity<Object> attach(
      @PathVariable String kind,
      @PathVariable String owner,
      @RequestParam String name,
      HttpServletRequest request)
      throws IOException {
    Person by = signedIn.person();
    try {
      if (request.getContentLengthLong() > FileLimit.BYTES) {
        throw FileLimit.exceeded(FileName.of(name));
      }
      Attachment file = files.add(by, new FileOwner(kind, owner), name, request.getInputStream());
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(new Stored(file.id().value(), file.name(), file.size()));
    } catch (RuleViolation why) {
      return ResponseEntity.unprocessableContent().body(refused(by, request, why));
    }
  }

  @DeleteMapping("/files/{id:\\d{1,18}}")
  ResponseEntity<Object> remove(@PathVariable long id, HttpServletRequest request) {
    Person by = signedIn.person();
    try {
      files.remove(by, new FileId(id));
      return ResponseEntity.noContent().build();
    } catch (RuleViolation why) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND).body(refused(by, request, why));
    }
  }

  private static Refused refused(Person by, HttpServletRequest request, RuleViolation why) {
    Locale language = by.language() == null ? request.getLocale() : by.language();
    return new Refused(Translations.text(language, why));
  }
}
