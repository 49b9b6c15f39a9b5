package io.funnelroom.shell.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Predicate;

/** One thing of a person's day: a link to it, and what can be done with it by one key. */
final class DayRow extends ListItem {

  private final Anchor link = new Anchor();
  private final NativeButton act = button("day-do", "x");
  private final NativeButton write = button("day-write", "f");
  private final Div line = new Div(act, link, write);
  private Predicate<String> store = text -> true;
  private final Input writing = new Input();

  DayRow() {
    addClassName("day-item");
    line.addClassName("day-line");
    link.addClassName("day-row");
    link.getElement().setAttribute("router-link", true);
    act.setVisible(false);
    write.setVisible(false);
    writing.addClassName("day-follow-up");
    writing.getElement().setAttribute("hidden", true).setAttribute("maxlength", "10000");
    writing.setVisible(false);
    writing.addValueChangeListener(change -> left(change.isFromClient(), change.getValue()));
    add(line, writing);
  }

  /** Leads to this address, and says what is there. */
  void lead(String address, Component... cells) {
    link.setHref(address);
    link.removeAll();
    link.add(cells);
  }

  /** Runs this when the person goes there from here. */
  void onOpen(Runnable leaving) {
    link.getElement().addEventListener("click", click -> leaving.run());
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
    writing.setPlaceholder(getTranslation("day.write.hint"));
    writing.getElement().setAttribute("aria-label", label);
    writing.setVisible(true);
  }

  /** The field closes once its text is stored; the page opens it (my-day.ts). */
  private void left(boolean byThePerson, String text) {
    if (byThePerson && !text.isBlank() && store.test(text)) {
      writing.setValue("");
      getElement().executeJs("this.closest('my-day')?.written(this)");
    }
  }

  private static NativeButton button(String className, String key) {
    NativeButton button = new NativeButton();
    button.addClassName(className);
    button.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", key);
    return button;
  }
}
