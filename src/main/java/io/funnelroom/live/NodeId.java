package io.funnelroom.live;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names this running server among those that share the database; new with every start. */
@Component
public class NodeId {

  private final UUID value = UUID.randomUUID();

  /** The name. */
  public UUID value() {
    return value;
  }
}
