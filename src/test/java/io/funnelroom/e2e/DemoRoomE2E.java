package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.funnelroom.testing.FreePort;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room that {@code bin/run} opens, with the PostgreSQL that it brings along. */
class DemoRoomE2E {

  private static final Pattern ANY = Pattern.compile(".*");
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int SIGINT_BIT = 1 << 1;

  @TempDir static Path folder;

  private static final int PORT = FreePort.find();
  private static DemoProcess room;

  @BeforeEach
  void aRoomIsOpen() {
    if (room == null || !room.isAlive()) {
      room = open();
    }
  }

  @AfterAll
  static void closeTheRoom() {
    if (room != null && room.isAlive()) {
      ProcessHandle database = room.database();
      room.kill();
      database.destroy();
      database.onExit().join();
    }
  }

  @Test
  void aTakenPortIsToldInOneLine() {
    Path elsewhere = folder.resolve("elsewhere");
    DemoProcess second = new DemoProcess(PORT, elsewhere);

    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(second.output().lines())
        .singleElement()
        .asString()
        .startsWith("Port " + PORT + " is taken.");
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void aTakenDataFolderIsToldInOneLine() {
    DemoProcess second = new DemoProcess(FreePort.find(), folder.resolve("data"));

    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(second.output().lines())
        .singleElement()
        .asString()
        .startsWith("The data folder " + folder.resolve("data") + " is in use");
    assertThat(room.database().isAlive()).isTrue();
  }

  @Test
  void nobodyElseOnTheNetworkReachesTheRoomOrItsDatabase() throws IOException {
    List<InetAddress> others = addressesInTheNetwork();
    assumeTrue(!others.isEmpty(), "this machine is in no network");
    connect(InetAddress.getLoopbackAddress(), PORT);

    for (InetAddress address : others) {
      for (int port : new int[] {PORT, room.databasePort()}) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> connect(address, port));
      }
    }
  }

  @Test
  void anAcknowledgedEditOutlivesAKilledRoomAndItsDatabaseIsNotLeftBehind() {
    try (Browsers browsers = new Browsers()) {
      Colleague sales = new Colleague("sales", browsers.open("zh-CN"), new Line(PORT));
      sales.signIn("sales").open("/pipeline");
      sales.edit("SF001", "status", "确认后断电");
      assertThat(sales.cell("SF001", "status")).hasText("确认后断电");
      assertThat(sales.cell("SF001", "status")).not().hasAttribute("data-state", ANY);

      room.kill();
      ProcessHandle abandoned = room.database();
      assertThat(abandoned.isAlive()).isTrue();
      room = open();

      assertThat(abandoned.isAlive()).isFalse();
      sales.open("/pipeline");
      assertThat(sales.cell("SF001", "status")).hasText("确认后断电");
      sales.close();
    }
  }

  @Test
  void ctrlCStopsTheRoomAndItsDatabase() throws IOException {
    assumeFalse(ignoresInterrupts(), "what starts this test lets its children ignore Ctrl-C");
    ProcessHandle database = room.database();

    room.interrupt();

    assertThat(room.awaitEnd()).isEqualTo(130);
    await().until(() -> !database.isAlive());
    assertThat(room.hasDatabase()).isFalse();
    assertThat(room.output()).doesNotContain("Exception");
  }

  private static DemoProcess open() {
    return new DemoProcess(PORT, folder.resolve("data")).awaitOpen();
  }

  private static List<InetAddress> addressesInTheNetwork() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .toList();
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
    }
  }

  /** A job in the background of a shell without job control ignores Ctrl-C, and so do its own. */
  private static boolean ignoresInterrupts() throws IOException {
    return Files.exists(STATUS)
        && Files.readAllLines(STATUS).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(
                line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
  }
}
