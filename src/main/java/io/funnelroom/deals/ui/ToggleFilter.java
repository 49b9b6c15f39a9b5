package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.deals.DealFilter;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A filter that is on or off. */
final class ToggleFilter implements FilterPart {

  private final NativeButton button;
  private final Predicate<DealFilter> read;
  private Consumer<UnaryOperator<DealFilter>> changed = change -> {};

  ToggleFilter(
      String name,
      String explanation,
      Predicate<DealFilter> read,
      BiFunction<DealFilter, Boolean, DealFilter> write) {
    this.read = read;
    button = new NativeButton(name);
    button.addClassNames("chip", "chip-open");
    button.setTitle(explanation);
    button.addClickListener(
        click -> changed.accept(filter -> write.apply(filter, !read.test(filter))));
  }

  @Override
  public Component component() {
    return button;
  }

  @Override
  public void show(DealFilter filter) {
    boolean on = read.test(filter);
    button.setClassName("chip-set", on);
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
  }

  @Override
  public boolean isSetIn(DealFilter filter) {
    return read.test(filter);
  }

  @Override
  public void onChange(Consumer<UnaryOperator<DealFilter>> handler) {
    changed = handler;
  }
}
