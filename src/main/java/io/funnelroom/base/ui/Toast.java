package io.funnelroom.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short message at the foot of the page, which screen readers read out when they pause. */
public final class Toast {

  private static final int SECONDS = 1000;

  private Toast() {}

  /** Says something for four seconds. */
  public static Notification show(String message) {
    return open(new Div(new Span(message)), 4 * SECONDS);
  }

  /** Says something for ten seconds and offers to act on it, to undo for instance. */
  public static Notification show(String message, String action, Runnable act) {
    Div content = new Div(new Span(message));
    Notification toast = open(content, 10 * SECONDS);
    Button button =
        new Button(
            action,
            click -> {
              toast.close();
              act.run();
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    content.add(button);
    return toast;
  }

  private static Notification open(Div content, int milliseconds) {
    content.addClassName("toast");
    Notification toast = new Notification(content);
    toast.setDuration(milliseconds);
    toast.setPosition(Position.BOTTOM_START);
    toast.setAssertive(false);
    toast.open();
    return toast;
  }
}
