package io.funnelroom.shell.day;

import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.text.DealText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How the rows of a day say what they say. */
final class DayTexts {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final DealText text;
  private final LiveDay day;
  private final Locale language;

  DayTexts(DealText text, LiveDay day, Locale language) {
    this.text = text;
    this.day = day;
    this.language = language;
  }

  Span main(String said) {
    return cell("day-main", said);
  }

  Span about(String said) {
    return cell("day-about", said);
  }

  /** The deal by number and name, where the row tells of something about it. */
  Span deal(DealRow deal) {
    return about(deal.id() + " " + deal.name());
  }

  StageBadge stage(DealRow deal) {
    StageBadge badge =
        new StageBadge(
            deal.stage().number(), Translations.text(language, "stage." + deal.stage().number()));
    badge.addClassName("day-stage");
    return badge;
  }

  /** How long a day has passed; today, when it has not. */
  Span due(LocalDate due) {
    long late = ChronoUnit.DAYS.between(due, day.day().date());
    Span when = cell("day-when", said(late > 0 ? "day.days-late" : "day.due-today", late));
    when.setClassName("day-is-late", late > 0);
    when.setTitle(due.toString());
    return when;
  }

  /** For how long nobody has followed up. */
  Span quiet(DealRow deal) {
    long days = ChronoUnit.DAYS.between(deal.lastTouched(), day.day().date());
    return cell("day-when", said("day.days-quiet", days));
  }

  Span at(Instant when) {
    ZonedDateTime own = when.atZone(day.now().getZone());
    boolean today = own.toLocalDate().equals(day.day().date());
    return cell("day-when", (today ? TIME : DAY).format(own));
  }

  Span when(String said) {
    return cell("day-when", said);
  }

  String shown(DealRow deal, DealField field) {
    return text.show(deal, field, language);
  }

  String said(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }

  private static Span cell(String className, String said) {
    Span cell = new Span(said);
    cell.addClassName(className);
    return cell;
  }
}
