package io.funnelroom.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Opens a room for nobody, asks for its first page and closes it. The JVM watches and keeps what it
 * loaded and linked in its AOT cache, from which every later start takes it.
 */
public final class Rehearsal {

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var settings = new Settings(freePort(), Settings.from(System.getenv()).data());
    new DemoRoom(settings).open();
    try (HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
      var page = HttpRequest.newBuilder(URI.create(settings.address())).build();
      client.send(page, BodyHandlers.discarding());
    }
    System.exit(0);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
