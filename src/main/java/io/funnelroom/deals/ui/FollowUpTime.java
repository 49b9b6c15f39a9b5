package io.funnelroom.deals.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import io.funnelroom.deals.FollowUp;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** When a follow-up was: the day as people say it, and the time where it is known. */
@Tag("time")
final class FollowUpTime extends HtmlComponent implements HasText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  FollowUpTime() {
    addClassName("follow-up-time");
  }

  void show(FollowUp followUp, LocalDate today) {
    String day = day(followUp.on(), today);
    String time = followUp.time() == null ? "" : " " + TIME.format(followUp.time());
    setText(day + time);
    getElement().setAttribute("datetime", followUp.on() + time.replace(' ', 'T'));
  }

  private String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return getTranslation("date.today");
    }
    if (day.equals(today.minusDays(1))) {
      return getTranslation("followups.yesterday");
    }
    Locale language = getLocale();
    boolean thisYear = day.getYear() == today.getYear();
    String pattern = getTranslation(thisYear ? "deal.text.day" : "deal.text.day-with-year");
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
    return DateTimeFormatter.ofPattern(pattern, language).format(day) + " " + weekday;
  }
}
