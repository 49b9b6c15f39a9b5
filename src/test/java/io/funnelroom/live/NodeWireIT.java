package io.funnelroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.testing.DatabaseTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What one node says to another through PostgreSQL. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class NodeWireIT {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String TOPIC = "words";

  private final NodeWire here;
  private final NodeWire there;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  NodeWireIT(JdbcConnectionDetails database) {
    here = new NodeWire(database, new NodeId());
    there = new NodeWire(database, new NodeId());
  }

  @BeforeEach
  void start() {
    there.on(TOPIC, heard::add);
    here.start();
    there.start();
    awaitHeard("");
  }

  @AfterEach
  void stop() {
    here.stop();
    there.stop();
  }

  @Test
  void whatPostgresCannotTakeIsDroppedAndTheRestGoesOn(CapturedOutput log) {
    here.tell(TOPIC, "SF001\0amount");
    here.tell(TOPIC, "SF001:amount");

    awaitHeard("", "SF001:amount");
    assertThat(log).containsOnlyOnce("PostgreSQL rejects a message");
  }

  @Test
  void whatIsTooLongIsDroppedAndTheRestGoesOn(CapturedOutput log) {
    here.tell(TOPIC, "商".repeat(2700));
    here.tell(TOPIC, "SF001:amount");

    awaitHeard("", "SF001:amount");
    assertThat(log).containsOnlyOnce("too long for the wire").doesNotContain("is cut");
  }

  private void awaitHeard(String... messages) {
    await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly(messages));
  }
}
