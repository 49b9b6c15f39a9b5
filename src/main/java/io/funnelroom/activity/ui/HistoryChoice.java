package io.funnelroom.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import io.funnelroom.base.ui.FilterChip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter that is a choice among what occurs in a history. */
final class HistoryChoice<T> {

  private static final int NAMED = 2;

  private final MultiSelectListBox<T> list = new MultiSelectListBox<>();
  private final List<T> items = new ArrayList<>();
  private final Function<T, String> name;
  private final FilterChip chip;
  private Set<T> offered = Set.of();

  HistoryChoice(String title, Function<T, String> name, Consumer<Set<T>> chosen) {
    this.name = name;
    chip = new FilterChip(title, list, list);
    list.addClassName("chip-list");
    list.setAriaLabel(title);
    list.setItemLabelGenerator(name::apply);
    list.setItems(items);
    list.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            chosen.accept(change.getValue());
          }
        });
    chip.onDrop(() -> chosen.accept(Set.of()));
  }

  Component chip() {
    return chip;
  }

  /** Offers these, besides what is chosen. */
  void offer(Set<T> occurring) {
    offered = occurring;
    show(list.getValue());
  }

  /** Shows what is chosen; nobody is told. */
  void show(Set<T> chosen) {
    Set<T> all = new HashSet<>(offered);
    all.addAll(chosen);
    List<T> sorted = all.stream().sorted(Comparator.comparing(name)).toList();
    if (!sorted.equals(items)) {
      items.clear();
      items.addAll(sorted);
      list.getListDataView().refreshAll();
    }
    list.setValue(chosen);
    List<String> names = items.stream().filter(chosen::contains).map(name).toList();
    String named =
        names.stream().limit(NAMED).collect(Collectors.joining(chip.getTranslation("filter.and")));
    chip.show(names.size() > NAMED ? named + " +" + (names.size() - NAMED) : named);
  }
}
