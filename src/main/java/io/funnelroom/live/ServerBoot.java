package io.funnelroom.live;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names this start of the server, so that a page can tell whether the one it left came back. */
@Component
public class ServerBoot {

  private final String id = UUID.randomUUID().toString();

  /** The same from start to stop, another after the next start. */
  public String id() {
    return id;
  }
}
