package io.funnelroom.requirements;

import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.StampText;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of interviews. Whoever writes holds their deal. */
@Repository
class InterviewTable {

  private static final String INSERT =
      """
      insert into interview (deal_id, title, held_on, way, place, contacts, colleagues, note_id,
        created_by, created_at, version)
      values (:deal, :title, :heldOn, :way, :place, :contacts, :colleagues, :note,
        :createdBy, :createdAt, :version)
      returning id
      """;
  private static final String UPDATE =
      """
      update interview set title = :title, held_on = :heldOn, way = :way, place = :place,
        contacts = :contacts, colleagues = :colleagues, removed = :removed, version = :version,
        stamps = :stamps
      where id = :id
      """;

  private final JdbcClient jdbc;

  InterviewTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The interview, removed or not. */
  Optional<Interview> find(InterviewId id) {
    return findAll(Set.of(id.value())).stream().findFirst();
  }

  /** The interview that the note belongs to, removed or not. */
  Optional<Interview> ofNote(NoteId note) {
    return jdbc.sql("select * from interview where note_id = ?")
        .param(note.value())
        .query(InterviewTable::interview)
        .optional();
  }

  /** Those of the interviews that exist, removed ones included. */
  List<Interview> findAll(Collection<Long> ids) {
    return jdbc.sql("select * from interview where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(InterviewTable::interview)
        .list();
  }

  /** The deal's interviews, the latest first. */
  List<Interview> of(DealId deal) {
    return jdbc.sql(
            """
            select * from interview where deal_id = ? and not removed
            order by held_on desc, id desc
            """)
        .param(deal.value())
        .query(InterviewTable::interview)
        .list();
  }

  Interview insert(Interview interview) {
    long id = jdbc.sql(INSERT).paramSource(columns(interview)).query(Long.class).single();
    return interview.stored(new InterviewId(id));
  }

  void update(Interview interview) {
    jdbc.sql(UPDATE).paramSource(columns(interview)).update();
  }

  private static MapSqlParameterSource columns(Interview interview) {
    return new MapSqlParameterSource()
        .addValue("id", interview.id() == null ? null : interview.id().value())
        .addValue("deal", interview.deal().value())
        .addValue("title", interview.title())
        .addValue("heldOn", interview.heldOn())
        .addValue("way", interview.way().name())
        .addValue("place", interview.place())
        .addValue(
            "contacts", interview.contacts().stream().map(ContactId::value).toArray(Long[]::new))
        .addValue(
            "colleagues", interview.colleagues().stream().map(PersonId::value).toArray(Long[]::new))
        .addValue("note", interview.note().value())
        .addValue("removed", interview.removed())
        .addValue("createdBy", interview.createdBy().value())
        .addValue("createdAt", Timestamp.from(interview.createdAt()))
        .addValue("version", interview.version())
        .addValue("stamps", StampText.write(interview.stamps(), InterviewField::key));
  }

  private static Interview interview(ResultSet row, int number) throws SQLException {
    Map<InterviewField, Object> values = new EnumMap<>(InterviewField.class);
    values.put(InterviewField.TITLE, row.getString("title"));
    values.put(InterviewField.HELD_ON, row.getObject("held_on", LocalDate.class));
    values.put(InterviewField.WAY, InterviewWay.valueOf(row.getString("way")));
    values.put(InterviewField.PLACE, row.getString("place"));
    return new Interview(
        new InterviewId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        values,
        ids(row, "contacts", ContactId::new),
        ids(row, "colleagues", PersonId::new),
        new NoteId(row.getLong("note_id")),
        row.getBoolean("removed"),
        new PersonId(row.getLong("created_by")),
        row.getTimestamp("created_at").toInstant(),
        row.getLong("version"),
        StampText.read(row.getString("stamps"), InterviewField::ofKey));
  }

  private static <T> List<T> ids(ResultSet row, String column, LongFunction<T> id)
      throws SQLException {
    Long[] numbers = (Long[]) row.getArray(column).getArray();
    return Stream.of(numbers).map(id::apply).toList();
  }
}
