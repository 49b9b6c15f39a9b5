package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * A filter as a chip: its name and what is chosen. A click opens the place to choose, the cross or
 * the Delete key drops the choice.
 */
@StyleSheet("context://css/tools.css")
public final class FilterChip extends Div {

  /** In the browser: whoever types on at once types into the editor. */
  private static final String FOCUS_WHEN_OPENED =
      "this.addEventListener('opened-changed', change =>"
          + " change.detail.value && requestAnimationFrame(() => $0.focus()))";

  private final String name;
  private final NativeButton open = new NativeButton();
  private final NativeButton drop = new NativeButton();
  private final Popover popover;
  private Runnable dropped = () -> {};

  /**
   * A chip that has nothing chosen yet.
   *
   * @param name what is filtered by
   * @param editor where to choose
   * @param first the part of the editor that gets the focus when the chip opens
   */
  public FilterChip(String name, Component editor, Component first) {
    this.name = name;
    popover = new Popover(editor);
    addClassName("chip");
    open.addClassName("chip-open");
    drop.addClassName("chip-drop");
    drop.setAriaLabel(getTranslation("filter.drop", name));
    drop.setTitle(getTranslation("filter.drop", name));
    drop.addClickListener(click -> dropAndStay());
    for (Key key : new Key[] {Key.DELETE, Key.BACKSPACE}) {
      Shortcuts.addShortcutListener(this, this::dropAndStay, key).listenOn(open);
    }
    popover.setTarget(open);
    popover.setPosition(PopoverPosition.BOTTOM_START);
    popover.addClassName("chip-popover");
    popover.setAriaLabel(name);
    popover.addAttachListener(
        attached -> popover.getElement().executeJs(FOCUS_WHEN_OPENED, first.getElement()));
    add(open, drop);
    show("");
  }

  /** Shows what is chosen; an empty text for nothing. */
  public void show(String chosen) {
    boolean set = !chosen.isEmpty();
    setClassName("chip-set", set);
    drop.setVisible(set);
    open.removeAll();
    open.add(new Span(set ? getTranslation("filter.chosen", name, chosen) : name));
    open.setTitle(set ? getTranslation("filter.chosen", name, chosen) : "");
  }

  /** Calls this when the choice is to be dropped. */
  public void onDrop(Runnable handler) {
    dropped = handler;
  }

  /** Closes the place to choose. */
  public void close() {
    popover.close();
  }

  private void dropAndStay() {
    dropped.run();
    open.focus();
  }
}
