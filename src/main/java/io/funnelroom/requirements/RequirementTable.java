package io.funnelroom.requirements;

import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.StampText;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of requirements. Whoever writes holds their deal. */
@Repository
class RequirementTable {

  private static final String INSERT =
      """
      insert into requirement (deal_id, kind, title, importance, urgency, asked_contact, asked_name,
        state, reason, quote_id, rank, created_by, created_at, version)
      values (:deal, :kind, :title, :importance, :urgency, :contact, :name,
        :state, :reason, :quote, :rank, :createdBy, :createdAt, :version)
      returning id
      """;
  private static final String UPDATE =
      """
      update requirement set kind = :kind, title = :title, importance = :importance,
        urgency = :urgency, asked_contact = :contact, asked_name = :name, state = :state,
        reason = :reason, quote_id = :quote, rank = :rank, removed = :removed, version = :version,
        stamps = :stamps
      where id = :id
      """;

  private final JdbcClient jdbc;

  RequirementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The requirement, removed or not. */
  Optional<Requirement> find(RequirementId id) {
    return findAll(Set.of(id.value())).stream().findFirst();
  }

  /** Those of the requirements that exist, removed ones included. */
  List<Requirement> findAll(Collection<Long> ids) {
    return jdbc.sql("select * from requirement where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(RequirementTable::requirement)
        .list();
  }

  /** The deal's requirements in their order. */
  List<Requirement> of(DealId deal) {
    return everOf(deal).stream().filter(each -> !each.removed()).toList();
  }

  /** All requirements that the deal ever had, in their order: no two have the same place. */
  List<Requirement> everOf(DealId deal) {
    return jdbc
        .sql("select * from requirement where deal_id = ?")
        .param(deal.value())
        .query(RequirementTable::requirement)
        .list()
        .stream()
        .sorted(Requirement.ORDER)
        .toList();
  }

  /** Those that follow from these quotes. */
  List<Requirement> following(Collection<QuoteId> quotes) {
    return jdbc.sql("select * from requirement where quote_id = any(?) and not removed")
        .param(quotes.stream().map(QuoteId::value).toArray(Long[]::new))
        .query(RequirementTable::requirement)
        .list();
  }

  /** Those of the deals that have a requirement of this kind. */
  Set<DealId> having(RequirementKind kind, Collection<DealId> deals) {
    return new HashSet<>(
        jdbc
            .sql(
                """
                select distinct deal_id from requirement
                where deal_id = any(?) and kind = ? and not removed
                """)
            .params(deals.stream().map(DealId::value).toArray(String[]::new), kind.name())
            .query(String.class)
            .list()
            .stream()
            .map(DealId::new)
            .toList());
  }

  Requirement insert(Requirement requirement) {
    long id = jdbc.sql(INSERT).paramSource(columns(requirement)).query(Long.class).single();
    return requirement.stored(new RequirementId(id));
  }

  void update(Requirement requirement) {
    jdbc.sql(UPDATE).paramSource(columns(requirement)).update();
  }

  private static MapSqlParameterSource columns(Requirement requirement) {
    Speaker asker = requirement.askedBy();
    return new MapSqlParameterSource()
        .addValue("id", requirement.id() == null ? null : requirement.id().value())
        .addValue("deal", requirement.deal().value())
        .addValue("kind", requirement.kind().name())
        .addValue("title", requirement.title())
        .addValue("importance", requirement.importance())
        .addValue("urgency", requirement.urgency())
        .addValue("contact", asker.contact() == null ? null : asker.contact().value())
        .addValue("name", asker.name())
        .addValue("state", requirement.state().name())
        .addValue("reason", requirement.reason())
        .addValue("quote", requirement.quote().map(QuoteId::value).orElse(null))
        .addValue("rank", requirement.rank())
        .addValue("removed", requirement.removed())
        .addValue("createdBy", requirement.createdBy().value())
        .addValue("createdAt", Timestamp.from(requirement.createdAt()))
        .addValue("version", requirement.version())
        .addValue("stamps", StampText.write(requirement.stamps(), RequirementField::key));
  }

  private static Requirement requirement(ResultSet row, int number) throws SQLException {
    Map<RequirementField, Object> values = new EnumMap<>(RequirementField.class);
    values.put(RequirementField.KIND, RequirementKind.valueOf(row.getString("kind")));
    values.put(RequirementField.TITLE, row.getString("title"));
    values.put(RequirementField.IMPORTANCE, row.getInt("importance"));
    values.put(RequirementField.URGENCY, row.getInt("urgency"));
    values.put(
        RequirementField.ASKED_BY, speaker(row, "asked_contact", row.getString("asked_name")));
    values.put(
        RequirementField.ANSWER,
        new Answer(RequirementState.valueOf(row.getString("state")), row.getString("reason")));
    return new Requirement(
        new RequirementId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        values,
        Optional.ofNullable(row.getObject("quote_id", Long.class)).map(QuoteId::new),
        row.getString("rank"),
        row.getBoolean("removed"),
        new PersonId(row.getLong("created_by")),
        row.getTimestamp("created_at").toInstant(),
        row.getLong("version"),
        StampText.read(row.getString("stamps"), RequirementField::ofKey));
  }

  static Speaker speaker(ResultSet row, String column, String name) throws SQLException {
    Long contact = row.getObject(column, Long.class);
    return new Speaker(contact == null ? null : new ContactId(contact), name);
  }
}
