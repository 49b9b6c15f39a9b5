package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deals: one row read, locked or written at a time. */
@Repository
class DealTable {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;
  private final TaskTable tasks;
  private final Patience patience;

  DealTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch, TaskTable tasks, Patience patience) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.tasks = tasks;
    this.patience = patience;
  }

  Optional<DealRow> find(DealId id) {
    return jdbc.sql("select " + DealColumns.READ + " from deal where id = ?")
        .param(id.value())
        .query(DealColumns::row)
        .optional();
  }

  List<DealRow> findAll(Collection<DealId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select " + DealColumns.READ + " from deal where id in (:ids)")
        .param("ids", ids.stream().map(DealId::value).toList())
        .query(DealColumns::row)
        .list();
  }

  /**
   * The deal, held against everybody else until the transaction ends.
   *
   * @throws DealHeld when somebody else holds it for longer than a person waits
   */
  Optional<Deal> lock(DealId id) {
    return patience
        .take(
            Patience.SHORT,
            () ->
                jdbc.sql("select " + DealColumns.READ + " from deal where id = ? for update")
                    .param(id.value())
                    .query(DealColumns::row)
                    .optional())
        .map(Deal::new);
  }

  /**
   * Those of the deals that exist, held until the transaction ends.
   *
   * @throws DealHeld when somebody else holds one for long
   */
  List<DealRow> lockAll(Collection<DealId> ids) {
    return patience.take(
        Patience.LONG,
        () ->
            jdbc.sql(
                    "select "
                        + DealColumns.READ
                        + " from deal where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(DealId::value).toList())
                .query(DealColumns::row)
                .list());
  }

  /** Deletes the deal if it is still in this version. */
  boolean delete(DealId id, long version) {
    return jdbc.sql("delete from deal where id = ? and version = ?")
            .params(id.value(), version)
            .update()
        == 1;
  }

  /** Living deals with such a name and contact, by both in lower case. */
  Map<NameAndContact, DealId> findByNameAndContact(Collection<NameAndContact> pairs) {
    Map<NameAndContact, DealId> found = new LinkedHashMap<>();
    Set<NameAndContact> wanted =
        pairs.stream().map(NameAndContact::folded).collect(Collectors.toSet());
    jdbc.sql(
            """
            select id, name, contact_name from deal
            where lower(name) in (:names) and not archived order by length(id), id
            """)
        .param("names", wanted.stream().map(NameAndContact::name).toList())
        .query(
            row -> {
              NameAndContact pair =
                  new NameAndContact(row.getString("name"), row.getString("contact_name"));
              if (wanted.contains(pair.folded())) {
                found.putIfAbsent(pair.folded(), new DealId(row.getString("id")));
              }
            });
    return found;
  }

  /** Writes new deals, in one batch; {@code ownerNames} has the name of every owner. */
  void insert(List<Deal> deals, PersonId createdBy, Map<PersonId, String> ownerNames) {
    List<SqlParameterSource> rows = new ArrayList<>();
    for (Deal deal : deals) {
      Map<String, Object> columns = DealColumns.all(deal.row());
      columns.put("owner_name", ownerNames.getOrDefault(deal.row().owner(), ""));
      columns.put("created_by", createdBy.value());
      rows.add(new MapSqlParameterSource(columns));
    }
    Set<String> names = new TreeSet<>(Arrays.asList(rows.getFirst().getParameterNames()));
    String sql =
        "insert into deal (%s) values (%s)"
            .formatted(
                String.join(", ", names),
                names.stream().map(name -> ":" + name).collect(Collectors.joining(", ")));
    batch.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    addFollowUps(deals);
    tasks.insertKeyActions(deals, createdBy);
  }

  /** Writes one field of a locked deal, with its stamp. */
  void update(DealRow row, DealField field) {
    Map<String, Object> columns = new LinkedHashMap<>(DealColumns.of(field, row.value(field)));
    columns.put("stamps", DealColumns.stamps(row));
    columns.put("last_touched", row.lastTouched());
    write(row, columns);
  }

  /** Writes where a locked deal stands: its stage, its outcome and its card's place. */
  void updateMoved(DealRow row) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.putAll(DealColumns.of(DealField.STAGE, row.stage()));
    columns.putAll(DealColumns.of(DealField.STANDING, row.standing()));
    columns.putAll(DealColumns.of(row.place()));
    columns.put("stamps", DealColumns.stamps(row));
    write(row, columns);
  }

  /** Writes what the nearest open task of a locked deal says. */
  void updateKeyAction(DealRow row) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.putAll(DealColumns.of(DealField.ACTION, row.action()));
    columns.putAll(DealColumns.of(DealField.DUE, row.due()));
    columns.put("stamps", DealColumns.stamps(row));
    write(row, columns);
  }

  void updateOwnerName(DealId deal, String ownerName) {
    jdbc.sql("update deal set owner_name = ? where id = ?")
        .params(ownerName, deal.value())
        .update();
  }

  void updateArchived(DealRow row) {
    write(row, Map.of("archived", row.archived()));
  }

  void updateSharedWith(DealRow row) {
    Long[] ids = row.sharedWith().stream().map(PersonId::value).toArray(Long[]::new);
    write(row, Map.of("shared_with", ids));
  }

  /** Writes the owner's new name into every deal that they own; how many those are. */
  int rename(PersonId owner, String name) {
    return jdbc.sql("update deal set owner_name = ? where owner_id = ?")
        .params(name, owner.value())
        .update();
  }

  private void addFollowUps(List<Deal> deals) {
    List<SqlParameterSource> rows = new ArrayList<>();
    for (Deal deal : deals) {
      FollowUp followUp = deal.row().followUp();
      if (followUp != null) {
        rows.add(
            new MapSqlParameterSource("deal", deal.row().id().value())
                .addValue("on", followUp.on())
                .addValue("time", followUp.time())
                .addValue("by", followUp.by().value())
                .addValue("text", followUp.text())
                .addValue("at", Timestamp.from(deal.row().createdAt())));
      }
    }
    if (!rows.isEmpty()) {
      batch.batchUpdate(
          """
          insert into follow_up (deal_id, on_day, at_time, by_id, text, created_at)
          values (:deal, :on, :time, :by, :text, :at)
          """,
          rows.toArray(SqlParameterSource[]::new));
    }
  }

  private void write(DealRow row, Map<String, Object> columns) {
    Map<String, Object> parameters = new LinkedHashMap<>(columns);
    parameters.put("version", row.version());
    parameters.put("changed_at", Timestamp.from(row.changedAt()));
    String assignments =
        parameters.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
    parameters.put("id", row.id().value());
    jdbc.sql("update deal set " + assignments + " where id = :id").params(parameters).update();
  }
}
