package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tasks. Whoever writes holds the task's deal. */
@Repository
class TaskTable {

  private static final String INSERT =
      """
      insert into deal_task
        (deal_id, text, owner_id, due, removed, created_by, created_at, version, stamps)
      values (:deal, :text, :owner, :due, :removed, :createdBy, :createdAt, :version, :stamps)
      """;

  private static final String NEAREST_FIRST = " order by due nulls last, id";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  TaskTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  Optional<Task> find(TaskId id) {
    return jdbc.sql("select * from deal_task where id = ?")
        .param(id.value())
        .query(TaskTable::task)
        .optional();
  }

  List<Task> findAll(Collection<TaskId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from deal_task where id in (:ids)")
            .param("ids", ids.stream().map(TaskId::value).toList())
            .query(TaskTable::task)
            .list();
  }

  /** All tasks that the deal ever had, removed ones included, nearest first. */
  List<Task> of(DealId deal) {
    return jdbc.sql("select * from deal_task where deal_id = ?" + NEAREST_FIRST)
        .param(deal.value())
        .query(TaskTable::task)
        .list();
  }

  Optional<Task> nearest(DealId deal) {
    return jdbc.sql(
            "select * from deal_task where deal_id = ? and done_at is null and not removed"
                + NEAREST_FIRST
                + " limit 1")
        .param(deal.value())
        .query(TaskTable::task)
        .optional();
  }

  /** A person's open tasks of deals that are being worked on, those of the period. */
  List<Task> openOf(PersonId owner, TaskPeriod period, int atMost) {
    String order = " order by deal_task.due nulls last, deal_task.id limit " + atMost;
    return ofPerson("select deal_task.*", owner, period, order).query(TaskTable::task).list();
  }

  int countOpenOf(PersonId owner, TaskPeriod period) {
    return ofPerson("select count(*)", owner, period, "").query(Integer.class).single();
  }

  JdbcClient.StatementSpec ofPerson(
      String select, PersonId owner, TaskPeriod period, String order) {
    String undated = period.undated() ? " or deal_task.due is null" : "";
    return jdbc.sql(
            select
                + " from deal_task join deal on deal.id = deal_id"
                + " where deal_task.owner_id = :owner and done_at is null and not removed"
                + " and outcome = 'OPEN' and not archived"
                + (" and (deal_task.due between :first and :last" + undated + ")")
                + order)
        .param("owner", owner.value())
        .param("first", period.first())
        .param("last", period.last());
  }

  Task insert(Task task) {
    long id =
        jdbc.sql(INSERT + " returning id").paramSource(columns(task)).query(Long.class).single();
    return task.stored(new TaskId(id));
  }

  /** Gives new deals, in one batch, the task that each says as its key action. */
  void insertKeyActions(List<Deal> deals, PersonId createdBy) {
    List<SqlParameterSource> rows = new ArrayList<>();
    for (Deal deal : deals) {
      Task task = Task.keyActionOf(deal.row(), createdBy, deal.row().createdAt());
      if (!task.saysNothing()) {
        rows.add(columns(task));
      }
    }
    if (!rows.isEmpty()) {
      batch.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
    }
  }

  void update(Task task) {
    jdbc.sql(
            """
            update deal_task set text = :text, owner_id = :owner, due = :due, done_at = :doneAt,
              done_by = :doneBy, removed = :removed, version = :version, stamps = :stamps
            where id = :id
            """)
        .paramSource(columns(task))
        .update();
  }

  private static MapSqlParameterSource columns(Task task) {
    return new MapSqlParameterSource()
        .addValue("id", task.id() == null ? null : task.id().value())
        .addValue("deal", task.deal().value())
        .addValue("text", task.text())
        .addValue("owner", task.owner() == null ? null : task.owner().value())
        .addValue("due", task.due())
        .addValue("doneAt", task.isDone() ? Timestamp.from(task.doneAt()) : null)
        .addValue("doneBy", task.isDone() ? task.doneBy().value() : null)
        .addValue("removed", task.removed())
        .addValue("createdBy", task.createdBy().value())
        .addValue("createdAt", Timestamp.from(task.createdAt()))
        .addValue("version", task.version())
        .addValue("stamps", StampText.write(task.stamps(), TaskField::key));
  }

  private static Task task(ResultSet row, int number) throws SQLException {
    Timestamp done = row.getTimestamp("done_at");
    return new Task(
        new TaskId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        row.getString("text"),
        person(row, "owner_id"),
        row.getObject("due", LocalDate.class),
        done == null ? null : done.toInstant(),
        person(row, "done_by"),
        row.getBoolean("removed"),
        person(row, "created_by"),
        row.getTimestamp("created_at").toInstant(),
        row.getLong("version"),
        StampText.read(row.getString("stamps"), TaskField::ofKey));
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    Long id = row.getObject(column, Long.class);
    return id == null ? null : new PersonId(id);
  }
}
