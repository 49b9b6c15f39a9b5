package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of deals: one row read, locked or written at a time. */
@Repository
class DealTable {

  private final JdbcClient jdbc;

  DealTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DealRow> find(DealId id) {
    return jdbc.sql("select * from deal where id = ?")
        .param(id.value())
        .query(DealColumns::row)
        .optional();
  }

  List<DealRow> findAll(Collection<DealId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select * from deal where id in (:ids)")
        .param("ids", ids.stream().map(DealId::value).toList())
        .query(DealColumns::row)
        .list();
  }

  /** The deal, held against everybody else until the transaction ends. */
  Optional<Deal> lock(DealId id) {
    return jdbc.sql("select * from deal where id = ? for update")
        .param(id.value())
        .query(DealColumns::row)
        .optional()
        .map(Deal::new);
  }

  /** The next id that no deal has. The row lock keeps the numbers free of gaps. */
  DealId nextId() {
    while (true) {
      DealId next =
          DealId.ofNumber(
              jdbc.sql("update deal_number set last = last + 1 returning last")
                  .query(Integer.class)
                  .single());
      if (find(next).isEmpty()) {
        return next;
      }
    }
  }

  void insert(Deal deal, PersonId createdBy, String ownerName) {
    DealRow row = deal.row();
    Map<String, Object> columns = new LinkedHashMap<>();
    row.values().forEach((field, value) -> columns.putAll(DealColumns.of(field, value)));
    columns.put("id", row.id().value());
    columns.put("owner_name", ownerName);
    columns.put("last_touched", row.lastTouched());
    columns.put("created_by", createdBy.value());
    columns.put("created_at", Timestamp.from(row.createdAt()));
    columns.put("changed_at", Timestamp.from(row.changedAt()));
    columns.put("version", row.version());
    jdbc.sql(
            "insert into deal (%s) values (%s)"
                .formatted(
                    String.join(", ", columns.keySet()),
                    columns.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", "))))
        .params(columns)
        .update();
  }

  /** Writes one field of a locked deal, with its stamp. */
  void update(DealRow row, DealField field) {
    Map<String, Object> columns = new LinkedHashMap<>(DealColumns.of(field, row.value(field)));
    columns.put("stamps", DealColumns.stamps(row));
    columns.put("last_touched", row.lastTouched());
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

  /** Writes the person's name into every deal that they own. */
  int rename(Person owner) {
    return jdbc.sql("update deal set owner_name = ? where owner_id = ?")
        .params(owner.name(), owner.id().value())
        .update();
  }

  void addFollowUp(DealId deal, FollowUp followUp, Moment moment) {
    jdbc.sql(
            "insert into follow_up (deal_id, on_day, by_id, text, created_at) values (?, ?, ?, ?, ?)")
        .params(
            deal.value(),
            followUp.on(),
            followUp.by().value(),
            followUp.text(),
            Timestamp.from(moment.at()))
        .update();
  }

  /** Removes the follow-up, the newest one if the same was noted twice. */
  void removeFollowUp(DealId deal, FollowUp followUp) {
    jdbc.sql(
            """
            delete from follow_up where id = (
              select max(id) from follow_up
              where deal_id = ? and on_day = ? and by_id = ? and text = ?)
            """)
        .params(deal.value(), followUp.on(), followUp.by().value(), followUp.text())
        .update();
  }

  List<FollowUp> followUps(DealId deal) {
    return jdbc.sql("select * from follow_up where deal_id = ? order by on_day desc, id desc")
        .param(deal.value())
        .query(
            (row, number) ->
                new FollowUp(
                    row.getObject("on_day", LocalDate.class),
                    new PersonId(row.getLong("by_id")),
                    row.getString("text")))
        .list();
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
