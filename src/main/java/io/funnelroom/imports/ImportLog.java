package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealVersion;
import io.funnelroom.team.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what came in, so that it can be taken back. */
@Repository
class ImportLog {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, ImportedRow.Change>> CHANGES =
      new TypeReference<>() {};

  /** The advisory lock of imports; any number that nothing else in the database uses. */
  private static final long TURN = 0x494d504f5254L;

  private static final String PAST =
      """
      select i.*, p.name as by_name,
        (select count(distinct deal_id) from import_row r where r.import_id = i.id and kept) as kept
      from import i join person p on p.id = i.by_id
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ImportLog(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * Lets one transaction at a time store an import or take one back: each holds many deals, in the
   * order of its file, and two of them would come to wait for each other.
   *
   * @throws RuleViolation while another one does so
   */
  void beAlone() {
    if (!jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(TURN)
        .query(Boolean.class)
        .single()) {
      throw new RuleViolation("imports.another");
    }
  }

  ImportId begin(String fileName, PersonId by, Instant at) {
    return new ImportId(
        jdbc.sql("insert into import (file_name, by_id, at) values (?, ?, ?) returning id")
            .params(fileName, by.value(), Timestamp.from(at))
            .query(Long.class)
            .single());
  }

  void add(ImportId id, List<ImportedRow> rows) {
    batches.batchUpdate(
        "insert into import_row (import_id, row_number, deal_id, fate, version, changes)"
            + " values (?, ?, ?, ?, ?, ?::jsonb)",
        rows,
        rows.size(),
        (statement, row) -> {
          statement.setLong(1, id.value());
          statement.setInt(2, row.number());
          statement.setString(3, row.deal().value());
          statement.setString(4, row.added() ? "ADDED" : "CHANGED");
          statement.setLong(5, row.version());
          statement.setString(6, row.added() ? null : json(row.changes()));
        });
  }

  void end(ImportResult result) {
    jdbc.sql("update import set added = ?, changed = ?, skipped = ?, rejected = ? where id = ?")
        .params(
            result.added(), result.changed(), result.skipped(), result.bad(), result.id().value())
        .update();
  }

  /** The newest first. */
  List<PastImport> past(int limit) {
    return jdbc.sql(PAST + "order by i.at desc, i.id desc limit ?")
        .param(limit)
        .query(PastImport::of)
        .list();
  }

  Optional<PastImport> find(ImportId id) {
    return jdbc.sql(PAST + "where i.id = ?").param(id.value()).query(PastImport::of).optional();
  }

  /** Whether the import was still there to be taken back; nobody else can do so from now on. */
  boolean takeBack(ImportId id, PersonId by, Instant at) {
    return jdbc.sql(
                "update import set taken_back_at = ?, taken_back_by = ?"
                    + " where id = ? and taken_back_at is null")
            .params(Timestamp.from(at), by.value(), id.value())
            .update()
        == 1;
  }

  /** The deals that an import brought, or else only changed, each as the import left it. */
  List<DealVersion> deals(ImportId id, boolean brought) {
    return jdbc.sql(
            """
            select deal_id, max(version) as version from import_row where import_id = ?
            group by deal_id having bool_or(fate = 'ADDED') = ? order by deal_id
            """)
        .params(id.value(), brought)
        .query(
            (row, number) ->
                new DealVersion(new DealId(row.getString("deal_id")), row.getLong("version")))
        .list();
  }

  /** What an import changed about a deal, the last row first. */
  List<Map<DealField, ImportedRow.Change>> changes(ImportId id, DealId deal) {
    return jdbc.sql(
            """
            select changes from import_row
            where import_id = ? and deal_id = ? and changes is not null order by row_number desc
            """)
        .params(id.value(), deal.value())
        .query((row, number) -> fields(row.getString("changes")))
        .list();
  }

  void keep(ImportId id, List<DealId> deals) {
    jdbc.sql("update import_row set kept = true where import_id = :id and deal_id in (:deals)")
        .param("id", id.value())
        .param("deals", deals.stream().map(DealId::value).toList())
        .update();
  }

  /** The deals that stayed when the import was taken back. */
  List<DealId> kept(ImportId id) {
    return jdbc.sql("select distinct deal_id from import_row where import_id = ? and kept")
        .param(id.value())
        .query((row, number) -> new DealId(row.getString("deal_id")))
        .list();
  }

  private static String json(Map<DealField, ImportedRow.Change> changes) {
    return JSON.writeValueAsString(
        changes.entrySet().stream()
            .collect(Collectors.toMap(change -> change.getKey().key(), Map.Entry::getValue)));
  }

  private static Map<DealField, ImportedRow.Change> fields(String json) {
    Map<DealField, ImportedRow.Change> changes = new EnumMap<>(DealField.class);
    JSON.readValue(json, CHANGES)
        .forEach((key, change) -> changes.put(DealField.ofKey(key).orElseThrow(), change));
    return changes;
  }
}
