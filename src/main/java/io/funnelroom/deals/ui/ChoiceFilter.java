package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.funnelroom.base.ui.FilterChip;
import io.funnelroom.deals.DealFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A filter that is a choice among a few: stages, owners. */
final class ChoiceFilter<T> implements FilterPart {

  private static final int NAMED = 2;

  private final MultiSelectListBox<T> list = new MultiSelectListBox<>();
  private final FilterChip chip;
  private final Function<DealFilter, Set<T>> read;
  private final BiFunction<DealFilter, Set<T>, DealFilter> write;
  private final Function<T, String> shortName;
  private final List<T> items = new ArrayList<>();
  private Consumer<UnaryOperator<DealFilter>> changed = change -> {};

  /**
   * @param shortName what the chip calls an item
   * @param drawn an item in the list
   */
  ChoiceFilter(
      String name,
      List<T> items,
      Function<T, String> shortName,
      Function<T, Component> drawn,
      Function<DealFilter, Set<T>> read,
      BiFunction<DealFilter, Set<T>, DealFilter> write) {
    this.read = read;
    this.write = write;
    this.shortName = shortName;
    this.items.addAll(items);
    chip = new FilterChip(name, list, list);
    list.addClassName("chip-list");
    list.setAriaLabel(name);
    list.setRenderer(new ComponentRenderer<>(drawn::apply));
    list.setItems(this.items);
    list.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            choose(change.getValue());
          }
        });
    chip.onDrop(() -> choose(Set.of()));
  }

  @Override
  public Component component() {
    return chip;
  }

  @Override
  public void show(DealFilter filter) {
    Set<T> chosen = read.apply(filter);
    chosen.stream().filter(item -> !items.contains(item)).forEach(items::add);
    list.getListDataView().refreshAll();
    list.setValue(chosen);
    List<String> names = items.stream().filter(chosen::contains).map(shortName).toList();
    String named =
        names.stream().limit(NAMED).collect(Collectors.joining(chip.getTranslation("filter.and")));
    chip.show(names.size() > NAMED ? named + " +" + (names.size() - NAMED) : named);
  }

  @Override
  public boolean isSetIn(DealFilter filter) {
    return !read.apply(filter).isEmpty();
  }

  @Override
  public void onChange(Consumer<UnaryOperator<DealFilter>> handler) {
    changed = handler;
  }

  /** Offers others, when people came or left. */
  void offer(List<T> others) {
    Set<T> chosen = list.getValue();
    items.clear();
    items.addAll(others);
    list.getListDataView().refreshAll();
    list.setValue(chosen);
  }

  private void choose(Set<T> chosen) {
    changed.accept(filter -> write.apply(filter, chosen));
  }
}
