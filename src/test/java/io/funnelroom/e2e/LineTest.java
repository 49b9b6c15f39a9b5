package io.funnelroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineTest {

  private HttpServer room;
  private Line line;

  @BeforeEach
  void connect() throws IOException {
    room = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    room.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("漏斗".getBytes());
          exchange.close();
        });
    room.start();
    line = new Line(room.getAddress().getPort());
  }

  @AfterEach
  void hangUp() {
    line.close();
    room.stop(0);
  }

  @Test
  void carriesWhatIsSaid() throws IOException {
    assertThat(read()).isEqualTo("漏斗");
  }

  @Test
  void letsNothingThroughWhileCut() throws IOException {
    read();

    line.cut();

    assertThatThrownBy(this::read).isInstanceOf(IOException.class);
  }

  @Test
  void carriesAgainOnceRestored() throws IOException {
    line.cut();

    line.restore();

    assertThat(read()).isEqualTo("漏斗");
  }

  private String read() throws IOException {
    try (var body = URI.create(line.address()).toURL().openStream()) {
      return new String(body.readAllBytes());
    }
  }
}
