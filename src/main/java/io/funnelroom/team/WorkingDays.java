package io.funnelroom.team;

import io.funnelroom.base.RuleViolation;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when each person works, and where. */
@Service
public class WorkingDays {

  private final JdbcClient jdbc;
  private final AccessPolicy access;
  private final ApplicationEventPublisher events;

  WorkingDays(JdbcClient jdbc, AccessPolicy access, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.access = access;
    this.events = events;
  }

  /** The person's working day; the usual one if they have not said otherwise. */
  @Transactional(readOnly = true)
  public WorkingDay of(PersonId person) {
    return jdbc.sql("select zone, ends_at from working_day where person_id = ?")
        .param(person.value())
        .query(
            (row, number) ->
                new WorkingDay(
                    zone(row.getString("zone")), row.getObject("ends_at", LocalTime.class)))
        .optional()
        .orElse(WorkingDay.USUAL);
  }

  /**
   * Keeps until when the person works, and where.
   *
   * @throws RuleViolation when {@code by} may not say that about them
   */
  @Transactional
  public void choose(Person by, PersonId who, WorkingDay day) {
    if (!access.mayEditProfile(by, who)) {
      throw new RuleViolation("team.refused");
    }
    if (Objects.equals(of(who), day)) {
      return;
    }
    jdbc.sql(
            """
            insert into working_day (person_id, zone, ends_at) values (?, ?, ?)
            on conflict (person_id) do update
              set zone = excluded.zone, ends_at = excluded.ends_at
            """)
        .params(who.value(), day.zone() == null ? null : day.zone().getId(), day.endsAt())
        .update();
    events.publishEvent(new WorkingDayChosen(who, by.id()));
  }

  private static ZoneId zone(String id) {
    return id == null ? null : ZoneId.of(id);
  }
}
