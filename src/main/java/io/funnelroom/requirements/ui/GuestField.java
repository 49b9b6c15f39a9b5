package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of one side takes part in an interview.
 *
 * @param <T> contacts of the deal, or colleagues
 * @param <I> their ids
 */
final class GuestField<T, I> extends MultiSelectComboBox<T> {

  private final Function<T, I> id;

  GuestField(String label, ItemLabelGenerator<T> name, Function<T, I> id) {
    this.id = id;
    setLabel(label);
    setItemLabelGenerator(name);
    addClassName("guest-field");
  }

  /** Shows those who take part, among those who can. */
  void show(List<T> possible, List<I> present) {
    List<I> shown = ids(getValue());
    if (!possible.equals(getListDataView().getItems().toList())) {
      setItems(possible);
    }
    if (!shown.equals(present) || getValue().isEmpty()) {
      setValue(
          possible.stream()
              .filter(each -> present.contains(id.apply(each)))
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  /** Who is chosen. */
  List<I> ids() {
    return ids(getValue());
  }

  /** Hears who comes and who goes where a person chooses. */
  void onChange(BiConsumer<I, Boolean> change) {
    addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            without(changed.getValue(), changed.getOldValue())
                .forEach(each -> change.accept(id.apply(each), true));
            without(changed.getOldValue(), changed.getValue())
                .forEach(each -> change.accept(id.apply(each), false));
          }
        });
  }

  private static <T> Stream<T> without(Set<T> some, Set<T> others) {
    return some.stream().filter(each -> !others.contains(each));
  }

  private List<I> ids(Set<T> people) {
    return people.stream().map(id).toList();
  }
}
