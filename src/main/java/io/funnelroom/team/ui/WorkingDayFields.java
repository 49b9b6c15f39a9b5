package io.funnelroom.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.funnelroom.team.WorkingDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Where a person works, and until when. What is left is saved. */
class WorkingDayFields extends Div {

  private final ComboBox<String> zone = new ComboBox<>();
  private final TimePicker endsAt = new TimePicker();
  private WorkingDay shown;

  /**
   * @param now when the zones' distances are told
   * @param choose keeps what the person says
   */
  WorkingDayFields(WorkingDay present, Instant now, Consumer<WorkingDay> choose) {
    shown = present;
    addClassName("team-fields");
    zone.setLabel(getTranslation("team.working-day.zone"));
    zone.setPlaceholder(getTranslation("team.working-day.zone.as-browser"));
    zone.setClearButtonVisible(true);
    zone.setItems(
        (item, typed) ->
            label(item, now).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)),
        zones());
    zone.setItemLabelGenerator(item -> label(item, now));
    endsAt.setLabel(getTranslation("team.working-day.ends-at"));
    endsAt.setStep(Duration.ofMinutes(30));
    endsAt.setLocale(Locale.GERMANY);
    endsAt.setRequiredIndicatorVisible(true);
    show(present);
    zone.addValueChangeListener(change -> left(change.isFromClient(), choose));
    endsAt.addValueChangeListener(change -> left(change.isFromClient(), choose));
    add(new Paragraph(getTranslation("team.working-day.what")), endsAt, zone);
  }

  private void left(boolean byThePerson, Consumer<WorkingDay> choose) {
    LocalTime time = endsAt.getValue();
    if (!byThePerson || time == null) {
      show(shown);
      return;
    }
    shown = new WorkingDay(zone.isEmpty() ? null : ZoneId.of(zone.getValue()), time);
    choose.accept(shown);
  }

  private void show(WorkingDay day) {
    zone.setValue(day.zone() == null ? null : day.zone().getId());
    endsAt.setValue(day.endsAt());
  }

  /** Those that are called after a place; the others are of no use to people. */
  private static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*"))
        .sorted()
        .toList();
  }

  private static String label(String id, Instant now) {
    return id.replace('_', ' ')
        + DateTimeFormatter.ofPattern(" (xxx)").format(now.atZone(ZoneId.of(id)));
  }
}
