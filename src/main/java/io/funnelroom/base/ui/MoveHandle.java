package io.funnelroom.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;

/**
 * What the row of a list is moved by: dragged onto another row, or with the arrow keys.
 *
 * @param <R> the rows
 */
public final class MoveHandle<R extends Component> extends Span {

  /** The keys that move it. */
  public static final String STEP = "event.key === 'ArrowUp' || event.key === 'ArrowDown'";

  /**
   * @param row what is moved, and what others are dropped onto
   * @param rows what can be dropped onto it
   * @param step hears that it is to move one place: 1 down, -1 up
   * @param dropped hears that the first was dragged onto the second
   */
  public MoveHandle(R row, Class<R> rows, ObjIntConsumer<R> step, BiConsumer<R, R> dropped) {
    getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
    getElement()
        .addEventListener(
            "keydown",
            key ->
                step.accept(
                    row, key.getEventData().get("event.key").asString().equals("ArrowUp") ? -1 : 1))
        .setFilter(STEP)
        .addEventData("event.key")
        .preventDefault();
    DragSource.create(this).setDragData(row);
    DropTarget.create(row)
        .addDropListener(
            drop ->
                drop.getDragData()
                    .filter(rows::isInstance)
                    .ifPresent(moved -> dropped.accept(rows.cast(moved), row)));
  }

  /** Says what it moves. */
  public void label(String label) {
    getElement().setAttribute("aria-label", label);
    setTitle(label);
  }

  /** Puts the keyboard here, as before the row moved. */
  public void focus() {
    getElement().callJsFunction("focus");
  }
}
