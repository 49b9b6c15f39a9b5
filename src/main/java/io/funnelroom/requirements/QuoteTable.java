package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of quotes. */
@Repository
class QuoteTable {

  private static final String INSERT =
      """
      insert into quote (deal_id, note_id, words, speaker_contact, speaker_name, anchor_version,
        anchor_from, anchor_to, created_by, created_at, version)
      values (:deal, :note, :words, :contact, :name, :anchorVersion, :from, :to, :by, :at, :version)
      returning id
      """;

  private final JdbcClient jdbc;

  QuoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The quote, removed or not. */
  Optional<Quote> find(QuoteId id) {
    return findAll(Set.of(id.value())).stream().findFirst();
  }

  /** Those of the quotes that exist, removed ones included. */
  List<Quote> findAll(Collection<Long> ids) {
    return jdbc.sql("select * from quote where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(QuoteTable::quote)
        .list();
  }

  /** The quotes of a note, the oldest first. */
  List<Quote> of(NoteId note) {
    return jdbc.sql("select * from quote where note_id = ? and not removed order by id")
        .param(note.value())
        .query(QuoteTable::quote)
        .list();
  }

  /** The quotes of a deal, the oldest first. */
  List<Quote> of(DealId deal) {
    return jdbc.sql("select * from quote where deal_id = ? and not removed order by id")
        .param(deal.value())
        .query(QuoteTable::quote)
        .list();
  }

  Quote insert(Quote quote) {
    long id = jdbc.sql(INSERT).paramSource(columns(quote)).query(Long.class).single();
    return quote.stored(new QuoteId(id));
  }

  /** Writes who said it, and whether it was given up. Whoever does holds the deal. */
  void update(Quote quote) {
    jdbc.sql(
            """
            update quote set speaker_contact = :contact, speaker_name = :name,
              removed = :removed, version = :version
            where id = :id
            """)
        .paramSource(columns(quote))
        .update();
  }

  /** Keeps where the words stand by now, unless somebody has found out more already. */
  void moved(Quote quote) {
    jdbc.sql(
            """
            update quote set anchor_version = :anchorVersion, anchor_from = :from, anchor_to = :to
            where id = :id and anchor_version < :anchorVersion
            """)
        .paramSource(columns(quote))
        .update();
  }

  private static MapSqlParameterSource columns(Quote quote) {
    Speaker speaker = quote.speaker();
    return new MapSqlParameterSource()
        .addValue("id", quote.id() == null ? null : quote.id().value())
        .addValue("deal", quote.deal().value())
        .addValue("note", quote.note().value())
        .addValue("words", quote.words())
        .addValue("contact", speaker.contact() == null ? null : speaker.contact().value())
        .addValue("name", speaker.name())
        .addValue("anchorVersion", quote.anchor().version())
        .addValue("from", quote.anchor().from())
        .addValue("to", quote.anchor().to())
        .addValue("removed", quote.removed())
        .addValue("by", quote.by().value())
        .addValue("at", Timestamp.from(quote.at()))
        .addValue("version", quote.version());
  }

  private static Quote quote(ResultSet row, int number) throws SQLException {
    return new Quote(
        new QuoteId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        new NoteId(row.getLong("note_id")),
        row.getString("words"),
        RequirementTable.speaker(row, "speaker_contact", row.getString("speaker_name")),
        new Anchor(
            row.getLong("anchor_version"), row.getInt("anchor_from"), row.getInt("anchor_to")),
        row.getBoolean("removed"),
        new PersonId(row.getLong("created_by")),
        row.getTimestamp("created_at").toInstant(),
        row.getLong("version"));
  }
}
