package io.funnelroom.deals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.deals.DealField;

/** A column in the list of columns: a tick, and its place by dragging or by two buttons. */
final class ColumnEntry extends Div {

  private final DealField field;
  private final Checkbox tick = new Checkbox();
  private final NativeButton up;
  private final NativeButton down;

  ColumnEntry(DealField field, Listener listener) {
    this.field = field;
    String name = getTranslation("field." + field.key());
    addClassName("column-entry");
    tick.setLabel(name);
    tick.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            listener.ticked(field, change.getValue());
          }
        });
    up = button("column-up", getTranslation("columns.left", name));
    up.addClickListener(click -> listener.stepped(field, -1));
    down = button("column-down", getTranslation("columns.right", name));
    down.addClickListener(click -> listener.stepped(field, 1));
    add(tick, up, down);
    DragSource.create(this);
    DropTarget.create(this)
        .addDropListener(
            drop ->
                drop.getDragSourceComponent()
                    .filter(ColumnEntry.class::isInstance)
                    .ifPresent(dragged -> listener.dropped(((ColumnEntry) dragged).field, field)));
  }

  /** Shows whether the column is shown, and to which sides it could move. */
  void show(boolean shown, boolean first, boolean last) {
    tick.setValue(shown);
    up.setEnabled(shown && !first);
    down.setEnabled(shown && !last);
  }

  /** Keeps the keyboard where it was before the entry moved. */
  void focusStep(int by) {
    NativeButton pressed = by < 0 ? up : down;
    (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
  }

  private static NativeButton button(String className, String label) {
    NativeButton button = new NativeButton();
    button.addClassNames("column-step", className);
    button.setAriaLabel(label);
    button.setTitle(label);
    return button;
  }

  /** What the person does to a column. */
  interface Listener {

    /** The column is to be shown, or not. */
    void ticked(DealField field, boolean shown);

    /** The column is to move one place: 1 to the right, -1 to the left. */
    void stepped(DealField field, int by);

    /** The column was dragged onto another, whose place it takes. */
    void dropped(DealField field, DealField onto);
  }
}
