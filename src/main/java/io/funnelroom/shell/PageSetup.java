package io.funnelroom.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.funnelroom.base.Translations;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Sets every page up: its colour scheme before the first paint, and how it holds on to the server.
 */
@Component
class PageSetup implements VaadinServiceInitListener {

  private static final int RETRY_MS = 1000;
  private static final String FOR_EVER = "10000000";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().head().appendElement("script").attr("src", "js/theme.js"));
    event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
    event.getSource().addUIInitListener(init -> holdOn(init.getUI()));
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedErrors()));
  }

  /** The page asks again each second, and never stops asking (see live.ConnectionWatch). */
  private static void holdOn(UI ui) {
    ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
    reconnect.setReconnectInterval(RETRY_MS);
    reconnect.setReconnectAttempts(Integer.parseInt(FOR_EVER));
    ui.getPushConfiguration().setParameter("reconnectInterval", Integer.toString(RETRY_MS));
    ui.getPushConfiguration().setParameter("maxWebsocketErrorRetries", FOR_EVER);
  }

  /**
   * Whatever ends a page's session opens the same address anew instead of showing a box. For an
   * expired session the page does so itself, as soon as nobody types; the box is seen only on pages
   * that do not watch their connection, such as an invitation.
   */
  private static SystemMessages systemMessages(Locale language) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(Translations.text(language, "live.expired"));
    messages.setSessionExpiredMessage(Translations.text(language, "live.expired.open"));
    messages.setInternalErrorNotificationEnabled(false);
    messages.setSyncErrorNotificationEnabled(false);
    return messages;
  }
}
