package io.funnelroom.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the room opens and keeps its data.
 *
 * @param port on the loopback address
 * @param data the folder that holds the database and the log
 */
record Settings(int port, Path data) {

  private static final String DEFAULT_PORT = "8080";
  private static final String DEFAULT_DATA = "data";

  /** Reads {@code PORT} and {@code FUNNELROOM_DATA}. */
  static Settings from(Map<String, String> environment) {
    String port = environment.getOrDefault("PORT", DEFAULT_PORT);
    String data = environment.getOrDefault("FUNNELROOM_DATA", DEFAULT_DATA);
    try {
      return new Settings(Integer.parseInt(port), Path.of(data).toAbsolutePath().normalize());
    } catch (NumberFormatException e) {
      throw new Refusal("PORT must be a number, not \"" + port + "\".");
    } catch (InvalidPathException e) {
      throw new Refusal("FUNNELROOM_DATA is no folder name: \"" + data + "\".");
    }
  }

  Settings {
    if (port < 1 || port > 65_535) {
      throw new Refusal("PORT must be between 1 and 65535, not " + port + ".");
    }
  }

  /** Where people find the room. */
  String address() {
    return "http://localhost:" + port;
  }

  /**
   * Asks before anything starts, so that a taken port costs no time.
   *
   * @throws Refusal when something else listens there
   */
  void requireFreePort() {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try (var probe = new ServerSocket()) {
      probe.bind(address);
    } catch (IOException e) {
      throw new Refusal(
          "Port "
              + port
              + " is taken. Stop what listens there or choose another: PORT=8081 bin/run");
    }
  }
}
