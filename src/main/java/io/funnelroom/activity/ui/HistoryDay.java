package io.funnelroom.activity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.base.Translations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What happened on one day. */
final class HistoryDay extends Section {

  private final OrderedList list = new OrderedList();
  private final List<HistoryEntry> entries = new ArrayList<>();

  HistoryDay(LocalDate day, LocalDate today, Locale language) {
    addClassName("history-day");
    H2 heading = new H2(date(day, today, language));
    Span weekday = new Span(day.getDayOfWeek().getDisplayName(TextStyle.FULL, language));
    weekday.addClassName("history-soft");
    heading.add(weekday);
    add(heading, list);
  }

  /** Puts a line among the others, in this order. */
  void add(EntryLine line, Comparator<HistoryEntry> order) {
    int place = 0;
    while (place < entries.size() && order.compare(entries.get(place), line.entry()) < 0) {
      place++;
    }
    entries.add(place, line.entry());
    list.addComponentAtIndex(place, line);
  }

  private static String date(LocalDate day, LocalDate today, Locale language) {
    if (day.equals(today)) {
      return Translations.text(language, "history.today");
    }
    if (day.equals(today.minusDays(1))) {
      return Translations.text(language, "history.yesterday");
    }
    String pattern = day.getYear() == today.getYear() ? "deal.text.day" : "deal.text.day-with-year";
    return DateTimeFormatter.ofPattern(Translations.text(language, pattern), language).format(day);
  }
}
