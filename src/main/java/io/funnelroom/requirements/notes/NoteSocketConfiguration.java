package io.funnelroom.requirements.notes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * The address of a note's socket. It is mapped by hand: {@code @EnableWebSocket} would bring a task
 * scheduler of its own for a fallback that nobody uses, and take the place of the product's.
 */
@Configuration(proxyBeanMethods = false)
class NoteSocketConfiguration {

  @Bean
  HandlerMapping noteSockets(NoteSocket socket, NoteHandshake handshake) {
    var handler = new WebSocketHttpRequestHandler(socket, new Handshake());
    handler.setHandshakeInterceptors(List.of(new OriginHandshakeInterceptor(), handshake));
    var mapping = new WebSocketHandlerMapping();
    mapping.setUrlMap(Map.of("/notes/{note:\\d{1,18}}/wire", handler));
    mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return mapping;
  }

  /** Without compression, which would cost every connection more memory than it saves. */
  private static final class Handshake extends DefaultHandshakeHandler {

    Handshake() {
      super(new Upgrade());
    }

    @Override
    protected List<WebSocketExtension> filterRequestedExtensions(
        ServerHttpRequest request,
        List<WebSocketExtension> requested,
        List<WebSocketExtension> supported) {
      return List.of();
    }
  }

  /**
   * Keeps from Tomcat whose the socket is: it would close it by itself when the session ends, with
   * a code that does not say why.
   */
  private static final class Upgrade extends StandardWebSocketUpgradeStrategy {

    @Override
    public void upgrade(
        ServerHttpRequest request,
        ServerHttpResponse response,
        String protocol,
        List<WebSocketExtension> extensions,
        Principal user,
        WebSocketHandler handler,
        Map<String, Object> attributes) {
      var nobodys = new ServletServerHttpRequest(new Nobodys(getHttpServletRequest(request)));
      super.upgrade(nobodys, response, protocol, extensions, user, handler, attributes);
    }
  }

  private static final class Nobodys extends HttpServletRequestWrapper {

    Nobodys(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Principal getUserPrincipal() {
      return null;
    }
  }
}
