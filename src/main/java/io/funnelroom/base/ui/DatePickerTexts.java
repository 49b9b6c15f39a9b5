package io.funnelroom.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a date picker says, in a person's language; weeks begin on Monday. */
public final class DatePickerTexts {

  private static final List<DayOfWeek> SUNDAY_FIRST =
      Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();

  private DatePickerTexts() {}

  /** The texts for {@code DatePicker.setI18n}. */
  public static DatePickerI18n of(Locale language) {
    return new DatePickerI18n()
        .setMonthNames(
            Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList())
        .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
        .setWeekdaysShort(days(shortStyle(language), language))
        .setFirstDayOfWeek(1)
        .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd")
        .setToday(I18NProvider.translate(language, "date.today"))
        .setCancel(I18NProvider.translate(language, "date.cancel"))
        .setBadInputErrorMessage(I18NProvider.translate(language, "date.malformed"));
  }

  private static List<String> days(TextStyle style, Locale language) {
    return SUNDAY_FIRST.stream().map(day -> day.getDisplayName(style, language)).toList();
  }

  private static TextStyle shortStyle(Locale language) {
    return language.getLanguage().equals("zh")
        ? TextStyle.NARROW_STANDALONE
        : TextStyle.SHORT_STANDALONE;
  }
}
