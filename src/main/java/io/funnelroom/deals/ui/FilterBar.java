package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.deals.DealFilter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The row that says which deals are shown: a search and a chip for each filter. On a narrow screen
 * the chips move into a dialog.
 */
@StyleSheet("context://css/tools.css")
final class FilterBar extends Div {

  private final SearchField search = new SearchField(text -> change(old -> old.searching(text)));
  private final Div chips = new Div();
  private final NativeButton clear = new NativeButton();
  private final NativeButton more = new NativeButton();
  private final List<FilterPart> parts;
  private DealFilter filter = DealFilter.ALL;
  private Consumer<DealFilter> changed = chosen -> {};

  FilterBar(FilterParts parts) {
    this.parts = parts.all(this);
    addClassName("filter-bar");
    chips.addClassName("filter-chips");
    chips.getElement().setAttribute("role", "group");
    chips.getElement().setAttribute("aria-label", getTranslation("filter.group"));
    for (FilterPart part : this.parts) {
      part.onChange(this::change);
      chips.add(part.component());
    }
    clear.addClassName("filter-clear");
    clear.setText(getTranslation("filter.clear"));
    clear.addClickListener(click -> clear());
    chips.add(clear);
    more.addClassName("filter-more");
    more.addClickListener(click -> openDialog());
    add(search, more, chips);
    show(filter);
  }

  /** Shows this filter; nobody is told. */
  void show(DealFilter shown) {
    filter = shown;
    if (!search.getValue().strip().equals(shown.search())) {
      search.setValue(shown.search());
    }
    parts.forEach(part -> part.show(shown));
    long set = parts.stream().filter(part -> part.isSetIn(shown)).count();
    clear.setVisible(set > 0 || !shown.search().isEmpty());
    more.setText(
        set == 0 ? getTranslation("filter.filters") : getTranslation("filter.filters.count", set));
    more.setClassName("chip-set", set > 0);
  }

  /** Hears of every filter that the person chooses. */
  void onFilter(Consumer<DealFilter> handler) {
    changed = handler;
  }

  /** Shows every living deal again, and tells so. */
  void clear() {
    change(old -> DealFilter.ALL);
  }

  /** Puts something at the left end of the row, before the search. */
  void lead(Component component) {
    addComponentAsFirst(component);
  }

  private void change(UnaryOperator<DealFilter> choice) {
    DealFilter chosen = choice.apply(filter);
    if (!chosen.equals(filter)) {
      show(chosen);
      changed.accept(chosen);
    }
  }

  private void openDialog() {
    Dialog dialog = new Dialog(getTranslation("filter.filters"));
    Button done = new Button(getTranslation("filter.done"), click -> dialog.close());
    done.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.addClassName("filter-dialog");
    dialog.add(chips);
    dialog.getFooter().add(done);
    dialog.addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            add(chips);
          }
        });
    dialog.open();
  }
}
