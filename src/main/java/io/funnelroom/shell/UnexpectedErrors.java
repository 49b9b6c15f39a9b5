package io.funnelroom.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.Toast;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person about an error that no view has caught; the log gets all of it. */
class UnexpectedErrors implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    if (ruleOf(event.getThrowable()) instanceof RuleViolation rule) {
      show(ui, rule.key(), rule.parameters());
      return;
    }
    if (event.getThrowable() instanceof ClientAbortException) {
      LOG.debug("A browser left before its answer came", event.getThrowable());
      return;
    }
    LOG.error("An error that no view has caught", event.getThrowable());
    show(ui, "shell.error.toast");
  }

  private static void show(UI ui, String key, Object... parameters) {
    if (ui != null && ui.isAttached()) {
      Toast.show(ui.getTranslation(key, parameters));
    }
  }

  private static Throwable ruleOf(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof RuleViolation)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
