package io.funnelroom.activity.ui;

import com.vaadin.flow.component.html.Div;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of a history, newest first, under their days. */
final class HistoryList extends Div {

  private static final Comparator<HistoryEntry> NEWEST_FIRST =
      Comparator.comparing(HistoryEntry::at).thenComparing(HistoryEntry::id).reversed();

  private final HistoryParts parts;
  private final EntryText text;
  private final OpenDeal deal;
  private final Locale language;
  private final Map<LocalDate, HistoryDay> days = new HashMap<>();
  private final Map<Long, EntryLine> lines = new HashMap<>();

  HistoryList(HistoryParts parts, EntryText text, OpenDeal deal, Locale language) {
    this.parts = parts;
    this.text = text;
    this.deal = deal;
    this.language = language;
    addClassName("history-list");
  }

  /** Shows these and no others. */
  void show(List<HistoryEntry> entries) {
    removeAll();
    days.clear();
    lines.clear();
    entries.forEach(this::addOlder);
  }

  void addOlder(HistoryEntry entry) {
    add(entry, deal.row());
  }

  /** Puts a line where it belongs, which is on top, and lets it glow. */
  void addNewer(HistoryEntry entry) {
    add(entry, deal.row()).glow();
  }

  boolean shows(HistoryEntry entry) {
    return lines.containsKey(entry.id());
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The last line; null when there is none. */
  HistoryEntry oldest() {
    return lines.values().stream().map(EntryLine::entry).max(NEWEST_FIRST).orElse(null);
  }

  /** Offers to restore what the deal as it is now does not hold. */
  void refreshRestores(DealRow now) {
    lines.values().forEach(line -> line.offerRestore(now));
  }

  String said(HistoryEntry entry) {
    return text.said(entry);
  }

  private EntryLine add(HistoryEntry entry, DealRow now) {
    LocalDate date = LocalDate.ofInstant(entry.at(), parts.clock().getZone());
    EntryLine line = new EntryLine(parts, text, deal, entry);
    line.offerRestore(now);
    lines.put(entry.id(), line);
    day(date).add(line, NEWEST_FIRST);
    return line;
  }

  private HistoryDay day(LocalDate date) {
    return days.computeIfAbsent(
        date,
        fresh -> {
          HistoryDay day = new HistoryDay(fresh, LocalDate.now(parts.clock()), language);
          List<LocalDate> later = new ArrayList<>(days.keySet());
          later.removeIf(other -> other.isBefore(fresh));
          addComponentAtIndex(later.size(), day);
          return day;
        });
  }
}
