package io.funnelroom.imports;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * An import that has happened.
 *
 * @param takenBackAt null as long as it stands
 * @param kept how many deals stayed when it was taken back, because somebody had changed them
 */
public record PastImport(
    ImportId id,
    String fileName,
    PersonId by,
    String byName,
    Instant at,
    int added,
    int changed,
    int skipped,
    int bad,
    Instant takenBackAt,
    int kept) {
  static PastImport of(ResultSet row, int number) throws SQLException {
    Timestamp takenBack = row.getTimestamp("taken_back_at");
    return new PastImport(
        new ImportId(row.getLong("id")),
        row.getString("file_name"),
        new PersonId(row.getLong("by_id")),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant(),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("skipped"),
        row.getInt("rejected"),
        takenBack == null ? null : takenBack.toInstant(),
        row.getInt("kept"));
  }
}
