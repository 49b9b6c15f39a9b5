package io.funnelroom.files;

import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attached files, without their content. */
@Repository
class FileTable {

  private static final String READ =
      "select id, owner_kind, owner_id, name, type, size, by_id, at, removed_at from stored_file";

  private final JdbcClient jdbc;

  FileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the content of a file is. */
  record Kept(UUID content, Place place) {}

  Attachment insert(FileOwner owner, String name, String type, int size, Kept kept, Moment moment) {
    long id =
        jdbc.sql(
                """
                insert into stored_file
                  (owner_kind, owner_id, name, type, size, content, place, by_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                owner.kind(),
                owner.id(),
                name,
                type,
                size,
                kept.content(),
                kept.place().name(),
                moment.by().value(),
                Timestamp.from(moment.at()))
            .query(Long.class)
            .single();
    return new Attachment(new FileId(id), owner, name, type, size, moment.by(), moment.at(), false);
  }

  Optional<Attachment> find(FileId id) {
    return jdbc.sql(READ + " where id = ?").param(id.value()).query(FileTable::row).optional();
  }

  /** The files of these owners that were not taken away, in the order in which they came. */
  List<Attachment> ofAll(String kind, Collection<String> owners) {
    return jdbc.sql(
            READ
                + " where owner_kind = :kind and owner_id in (:owners) and removed_at is null"
                + " order by id")
        .param("kind", kind)
        .param("owners", owners)
        .query(FileTable::row)
        .list();
  }

  Kept kept(FileId id) {
    return jdbc.sql("select content, place from stored_file where id = ?")
        .param(id.value())
        .query(FileTable::kept)
        .single();
  }

  boolean knows(UUID content) {
    return jdbc.sql("select exists (select from stored_file where content = ?)")
        .param(content)
        .query(Boolean.class)
        .single();
  }

  /** Whether it was there until now. */
  boolean remove(FileId id, Moment moment) {
    return jdbc.sql(
                """
                update stored_file set removed_by = ?, removed_at = ?
                where id = ? and removed_at is null
                """)
            .params(moment.by().value(), Timestamp.from(moment.at()), id.value())
            .update()
        == 1;
  }

  /** Whether it was away until now. */
  boolean restore(FileId id) {
    return jdbc.sql(
                """
                update stored_file set removed_by = null, removed_at = null
                where id = ? and removed_at is not null
                """)
            .param(id.value())
            .update()
        == 1;
  }

  void move(FileId id, FileOwner to) {
    jdbc.sql("update stored_file set owner_kind = ?, owner_id = ? where id = ?")
        .params(to.kind(), to.id(), id.value())
        .update();
  }

  /** Deletes all files of a kind of owner that came before this; where their content is. */
  List<Kept> delete(String kind, Instant before) {
    return jdbc.sql(
            "delete from stored_file where owner_kind = ? and at < ? returning content, place")
        .params(kind, Timestamp.from(before))
        .query(FileTable::kept)
        .list();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(row.getObject("content", UUID.class), Place.valueOf(row.getString("place")));
  }

  private static Attachment row(ResultSet row, int number) throws SQLException {
    return new Attachment(
        new FileId(row.getLong("id")),
        new FileOwner(row.getString("owner_kind"), row.getString("owner_id")),
        row.getString("name"),
        row.getString("type"),
        row.getInt("size"),
        new PersonId(row.getLong("by_id")),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("removed_at") != null);
  }
}
