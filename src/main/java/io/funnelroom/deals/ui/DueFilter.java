package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBox;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.base.ui.FilterChip;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DuePeriod;
import io.funnelroom.deals.DuePeriod.Between;
import io.funnelroom.deals.DuePeriod.Moving;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The filter by due date: a period that moves along with today, or days of one's own. */
final class DueFilter implements FilterPart {

  private final ListBox<Moving> periods = new ListBox<>();
  private final DatePicker first = new DatePicker();
  private final DatePicker last = new DatePicker();
  private final FilterChip chip;
  private Consumer<UnaryOperator<DealFilter>> changed = change -> {};

  DueFilter(String name, Locale language) {
    Div editor = new Div(periods, own(language));
    editor.addClassName("chip-range");
    chip = new FilterChip(name, editor, periods);
    periods.setAriaLabel(name);
    periods.setItems(List.of(Moving.TODAY, Moving.WEEK, Moving.MONTH, Moving.OVERDUE));
    periods.setItemLabelGenerator(this::name);
    periods.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            choose(change.getValue());
            chip.close();
          }
        });
    chip.onDrop(() -> choose(DuePeriod.ANY));
  }

  @Override
  public Component component() {
    return chip;
  }

  @Override
  public void show(DealFilter filter) {
    switch (filter.due()) {
      case Moving moving -> {
        periods.setValue(moving);
        showDays(null, null);
        chip.show(name(moving));
      }
      case Between(LocalDate from, LocalDate to) -> {
        periods.setValue(null);
        showDays(from, to);
        chip.show(name(from, to));
      }
    }
  }

  @Override
  public boolean isSetIn(DealFilter filter) {
    return !filter.due().equals(DuePeriod.ANY);
  }

  @Override
  public void onChange(Consumer<UnaryOperator<DealFilter>> handler) {
    changed = handler;
  }

  private Div own(Locale language) {
    first.setLabel(periods.getTranslation("filter.due.from"));
    last.setLabel(periods.getTranslation("filter.due.to"));
    for (DatePicker picker : List.of(first, last)) {
      picker.setI18n(DatePickerTexts.of(language));
      picker.setClearButtonVisible(true);
      picker.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              choose(new Between(first.getValue(), last.getValue()));
            }
          });
    }
    Div own = new Div(first, last);
    own.addClassName("chip-pair");
    return own;
  }

  private void choose(DuePeriod period) {
    changed.accept(filter -> filter.due(period));
  }

  private void showDays(LocalDate from, LocalDate to) {
    first.setValue(from);
    last.setValue(to);
  }

  private String name(Moving moving) {
    return chip.getTranslation("filter.due." + moving.name().toLowerCase(Locale.ROOT));
  }

  private String name(LocalDate from, LocalDate to) {
    if (from != null && to != null) {
      return from.equals(to) ? from.toString() : from + " – " + to;
    }
    if (from != null) {
      return chip.getTranslation("filter.since", from.toString());
    }
    return to == null ? "" : chip.getTranslation("filter.until", to.toString());
  }
}
