package io.funnelroom.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.base.ui.FilterChip;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The filter by day: from one to another, or open at an end. */
final class HistoryPeriod {

  private final DatePicker first = new DatePicker();
  private final DatePicker last = new DatePicker();
  private final FilterChip chip;

  HistoryPeriod(String title, Locale language, BiConsumer<LocalDate, LocalDate> chosen) {
    Div pair = new Div(first, last);
    pair.addClassName("chip-pair");
    Div editor = new Div(pair);
    editor.addClassName("chip-range");
    chip = new FilterChip(title, editor, first);
    first.setLabel(chip.getTranslation("filter.due.from"));
    last.setLabel(chip.getTranslation("filter.due.to"));
    for (DatePicker picker : List.of(first, last)) {
      picker.setI18n(DatePickerTexts.of(language));
      picker.setClearButtonVisible(true);
      picker.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              chosen.accept(first.getValue(), last.getValue());
            }
          });
    }
    chip.onDrop(() -> chosen.accept(null, null));
  }

  Component chip() {
    return chip;
  }

  void show(LocalDate from, LocalDate to) {
    first.setValue(from);
    last.setValue(to);
    chip.show(said(from, to));
  }

  private String said(LocalDate from, LocalDate to) {
    if (from != null && to != null) {
      return from.equals(to) ? from.toString() : from + " – " + to;
    }
    if (from != null) {
      return chip.getTranslation("filter.since", from.toString());
    }
    return to == null ? "" : chip.getTranslation("filter.until", to.toString());
  }
}
