package io.funnelroom.live;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page that lost the server whether it is back. Needs no sign-in, opens no session, and
 * says nothing but what the asking browser knows already.
 */
@RestController
class AliveController {

  private final ServerBoot boot;

  AliveController(ServerBoot boot) {
    this.boot = boot;
  }

  /**
   * Which start of the server answers, and whether it knows the browser's session.
   *
   * @param boot see {@link ServerBoot#id}
   */
  record Alive(String boot, boolean session) {}

  @GetMapping("/alive")
  ResponseEntity<Alive> alive(HttpServletRequest request) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Alive(boot.id(), request.isRequestedSessionIdValid()));
  }
}
