package io.funnelroom.requirements.notes;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of notes and of their changes. */
@Repository
class NoteTable {

  /** One statement, so that it is all or nothing, and so that typing waits for one answer alone. */
  private static final String APPEND =
      """
      insert into note_change (note_id, version, client_id, changes, user_id, at)
      select note.id, :version + next.nth, next.client, next.changes, :by, :at
      from note join deal on deal.id = note.deal_id and not deal.archived,
        unnest(:clients::text[], :changes::text[]) with ordinality as next (client, changes, nth)
      where note.id = :note and (:version = 0 or exists (
        select from note_change where note_id = :note and version = :version))
      """;

  private final JdbcClient jdbc;

  NoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  NoteId insert(DealId deal) {
    return new NoteId(
        jdbc.sql("insert into note (deal_id) values (?) returning id")
            .param(deal.value())
            .query(Long.class)
            .single());
  }

  Optional<DealId> deal(NoteId note) {
    return jdbc.sql("select deal_id from note where id = ?")
        .param(note.value())
        .query(String.class)
        .optional()
        .map(DealId::new);
  }

  /** The newest text: the copy, and the changes since. */
  Optional<NoteText> read(NoteId note) {
    return jdbc.sql("select * from note where id = ?")
        .param(note.value())
        .query((row, number) -> copy(row))
        .optional()
        .map(copy -> replay(note, copy));
  }

  List<NoteChange> since(NoteId note, long version) {
    return changes(note, version, Long.MAX_VALUE);
  }

  /** The changes after one version up to another. */
  List<NoteChange> changes(NoteId note, long after, long upTo) {
    return jdbc.sql(
            """
            select * from note_change where note_id = ? and version > ? and version <= ?
            order by version
            """)
        .params(note.value(), after, upTo)
        .query(NoteTable::change)
        .list();
  }

  /** Hands over who made which version when, in their order, without the changes themselves. */
  void forEachStamp(NoteId note, Consumer<NoteStamp> consumer) {
    jdbc.sql(
            """
            select version, client_id, user_id, at from note_change where note_id = ?
            order by version
            """)
        .param(note.value())
        .query(
            row -> {
              consumer.accept(
                  new NoteStamp(
                      row.getLong("version"),
                      row.getString("client_id").equals(NoteUpdate.ROOM),
                      new PersonId(row.getLong("user_id")),
                      row.getTimestamp("at").toInstant()));
            });
  }

  /** Up to which version each of these notes has got. */
  Map<NoteId, Long> versions(Collection<NoteId> notes) {
    Map<NoteId, Long> versions = new HashMap<>();
    if (!notes.isEmpty()) {
      jdbc.sql(
              """
              select id, coalesce((select max(version) from note_change where note_id = id), 0)
                as version
              from note where id in (:notes)
              """)
          .param("notes", notes.stream().map(NoteId::value).toList())
          .query(
              row -> {
                versions.put(new NoteId(row.getLong("id")), row.getLong("version"));
              });
    }
    return versions;
  }

  /**
   * Makes these the next changes after a version; false when others have come, or the note can no
   * longer be written to.
   */
  boolean append(NoteId note, long version, List<NoteUpdate> updates, PersonId by, Instant at) {
    try {
      int added =
          jdbc.sql(APPEND)
              .param("note", note.value())
              .param("version", version)
              .param("clients", updates.stream().map(NoteUpdate::clientId).toArray(String[]::new))
              .param(
                  "changes",
                  updates.stream().map(update -> update.changes().toJson()).toArray(String[]::new))
              .param("by", by.value())
              .param("at", Timestamp.from(at))
              .update();
      return added == updates.size();
    } catch (DuplicateKeyException othersWereFaster) {
      return false;
    }
  }

  /** Keeps a copy of the text, if none of a later version is there. */
  void keep(NoteId note, String text, long version) {
    String storable = NoteCopy.storable(text);
    jdbc.sql(
            """
            update note set text = :text, text_exact = :exact, text_version = :version
            where id = :note and text_version < :version
            """)
        .param("note", note.value())
        .param("text", storable)
        .param("exact", storable.equals(text))
        .param("version", version)
        .update();
  }

  /** Notes whose copy lags behind, as after a server was killed. */
  List<NoteId> lagging() {
    return jdbc.sql(
            """
            select id from note where exists (
              select from note_change where note_id = id and version = text_version + 1)
            """)
        .query((row, number) -> new NoteId(row.getLong("id")))
        .list();
  }

  private NoteText replay(NoteId note, NoteCopy copy) {
    StringBuilder text = new StringBuilder(copy.text());
    long version = copy.version();
    for (NoteChange change : since(note, version)) {
      change.changes().applyTo(text);
      version = change.version();
    }
    return new NoteText(copy.deal(), text.toString(), version);
  }

  private static NoteCopy copy(ResultSet row) throws SQLException {
    DealId deal = new DealId(row.getString("deal_id"));
    return row.getBoolean("text_exact")
        ? new NoteCopy(deal, row.getString("text"), row.getLong("text_version"))
        : new NoteCopy(deal, "", 0);
  }

  private static NoteChange change(ResultSet row, int number) throws SQLException {
    return new NoteChange(
        new NoteId(row.getLong("note_id")),
        row.getLong("version"),
        row.getString("client_id"),
        ChangeSet.parse(row.getString("changes")),
        new PersonId(row.getLong("user_id")),
        row.getTimestamp("at").toInstant());
  }
}
