package io.funnelroom.base.ui;

import io.funnelroom.base.Translations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says when something happened as people say it: just now, at 14:32, on 10-18 at 14:32. */
@Component
public class Whenever {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private static final DateTimeFormatter EXACTLY =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

  private final Clock clock;

  Whenever(Clock clock) {
    this.clock = clock;
  }

  /** With the year, as the language writes it. */
  public String saidExactly(Instant at, Locale language) {
    return EXACTLY.withLocale(language).format(at.atZone(clock.getZone()));
  }

  /** Shortly: just now, the time of today, or day and time. */
  public String said(Instant at, Locale language) {
    if (Duration.between(at, clock.instant()).toSeconds() < 60) {
      return Translations.text(language, "pipeline.just-now");
    }
    ZonedDateTime when = at.atZone(clock.getZone());
    boolean today =
        when.toLocalDate().equals(clock.instant().atZone(clock.getZone()).toLocalDate());
    return (today ? TIME : DAY_AND_TIME).format(when);
  }
}
