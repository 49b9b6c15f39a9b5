package io.funnelroom.shell.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** One thing of a person's day: a link to it, and what can be done with it by one key. */
final class DayRow extends ListItem {

  private final Anchor link = new Anchor();
  private final NativeButton act = button("day-do", "x");
  private final NativeButton write = button("day-write", "f");
  private final Div line = new Div(act, link, write);
  private Predicate<String> store = text -> true;
  private TextField writing;

  DayRow() {
    addClassName("day-item");
    line.addClassName("day-line");
    link.addClassName("day-row");
    link.getElement().setAttribute("router-link", true);
    act.setVisible(false);
    write.setVisible(false);
    write.addClickListener(click -> open());
    add(line);
  }

  /** Leads to this address, and says what is there. */
  void lead(String address, Component... cells) {
    link.setHref(address);
    link.removeAll();
    link.add(cells);
  }

  /** Lets the person be done with it. */
  void offer(String className, Runnable done) {
    act.addClassName(className);
    act.setVisible(true);
    act.addClickListener(click -> done.run());
  }

  /** Says what being done with it means. */
  void label(String label) {
    act.setAriaLabel(label);
    act.setTitle(label);
  }

  /** Lets the person write a follow-up here, which is kept until it is stored. */
  void letWrite(String label, Predicate<String> followUp) {
    store = followUp;
    write.setAriaLabel(label);
    write.setTitle(label);
    write.setVisible(true);
  }

  private void open() {
    if (writing == null) {
      writing = new TextField();
      writing.addClassName("day-follow-up");
      writing.setAriaLabel(write.getTitle().orElse(""));
      writing.setPlaceholder(getTranslation("day.write.hint"));
      writing.setMaxLength(10_000);
      writing.addValueChangeListener(change -> left(change.isFromClient(), change.getValue()));
      writing.addKeyDownListener(Key.ESCAPE, escape -> close());
      add(writing);
    }
    writing.focus();
  }

  private void left(boolean byThePerson, String text) {
    if (byThePerson && writing != null && !text.isBlank() && store.test(text)) {
      close();
    }
  }

  private void close() {
    if (writing != null) {
      remove(writing);
      writing = null;
      link.focus();
    }
  }

  private static NativeButton button(String className, String key) {
    NativeButton button = new NativeButton();
    button.addClassName(className);
    button.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", key);
    return button;
  }
}
