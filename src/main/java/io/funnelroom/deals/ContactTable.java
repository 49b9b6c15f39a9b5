package io.funnelroom.deals;

import io.funnelroom.deals.DealContact.Verification;
import io.funnelroom.team.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of contacts. Whoever changes one holds its deal. */
@Repository
class ContactTable {

  private static final String FIRST =
      """
      insert into contact
        (deal_id, name, position, main, created_by, created_at, changed_at)
      select id, contact_name, contact_position, true, :by, :at, :at from deal
      where id = any(:deals) and (contact_name <> '' or contact_position <> '')
      """;
  private static final String INSERT =
      """
      insert into contact (deal_id, name, position, phone, email, role, attitude, main, sort,
        created_by, created_at, changed_at)
      values (:deal, :name, :position, :phone, :email, :role, :attitude, :main,
        (select coalesce(max(sort), 0) + 1 from contact where deal_id = :deal),
        :by, :at, :at)
      returning *
      """;
  private static final String UPDATE =
      """
      update contact set name = :name, position = :position, phone = :phone, email = :email,
        role = :role, attitude = :attitude, main = :main, sort = :sort,
        verified_at = :verifiedAt, verified_by = :verifiedBy, removed = :removed,
        version = :version, stamps = :stamps, changed_at = :at
      where id = :id
      """;

  private final JdbcClient jdbc;

  ContactTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The contact, removed or not. */
  Optional<DealContact> find(ContactId id) {
    return findAll(Set.of(id)).stream().findFirst();
  }

  /** Those of the contacts that exist, removed ones included. */
  List<DealContact> findAll(Collection<ContactId> ids) {
    return jdbc.sql("select * from contact where id = any(:ids)")
        .param("ids", ids.stream().map(ContactId::value).toArray(Long[]::new))
        .query(ContactTable::contact)
        .list();
  }

  /** The deal's contacts, the main one first, then in their order. */
  List<DealContact> of(DealId deal) {
    return jdbc.sql(
            """
            select * from contact where deal_id = ? and not removed
            order by main desc, sort, id
            """)
        .param(deal.value())
        .query(ContactTable::contact)
        .list();
  }

  Optional<DealContact> main(DealId deal) {
    return of(deal).stream().filter(DealContact::main).findFirst();
  }

  /** The contact of this name and position that was the deal's main one and was removed last. */
  Optional<DealContact> formerMain(DealId deal, Contact contact) {
    return jdbc.sql(
            """
            select * from contact
            where deal_id = ? and removed and main and name = ? and position = ?
            order by changed_at desc, id desc limit 1
            """)
        .params(deal.value(), contact.name(), contact.position())
        .query(ContactTable::contact)
        .optional();
  }

  /** Gives new deals the contacts that they show as their main ones. */
  void addFirst(Collection<DealId> deals, PersonId by, Instant at) {
    if (!deals.isEmpty()) {
      jdbc.sql(FIRST)
          .param("deals", texts(deals))
          .param("by", by.value())
          .param("at", Timestamp.from(at))
          .update();
    }
  }

  /** A new contact, behind the others. */
  DealContact insert(
      DealId deal, Map<ContactField, Object> values, boolean main, PersonId by, Instant at) {
    return jdbc.sql(INSERT)
        .params(columns(values))
        .param("deal", deal.value())
        .param("main", main)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .query(ContactTable::contact)
        .single();
  }

  void update(DealContact contact, Instant at) {
    Verification verification = contact.verification();
    jdbc.sql(UPDATE)
        .params(columns(contact.values()))
        .param("main", contact.main())
        .param("sort", contact.sort())
        .param("verifiedAt", verification == null ? null : Timestamp.from(verification.at()))
        .param("verifiedBy", verification == null ? null : verification.by().value())
        .param("removed", contact.removed())
        .param("version", contact.version())
        .param("stamps", StampText.write(contact.stamps(), ContactField::key))
        .param("at", Timestamp.from(at))
        .param("id", contact.id().value())
        .update();
  }

  /** Those of the deals that have a verified contact. */
  Set<DealId> verified(Collection<DealId> deals) {
    return having("verified_at is not null", deals);
  }

  /** Those of the deals that have a contact who decides. */
  Set<DealId> decided(Collection<DealId> deals) {
    return having("role = 'DECIDES'", deals);
  }

  private Set<DealId> having(String what, Collection<DealId> deals) {
    return jdbc
        .sql(
            "select distinct deal_id from contact"
                + " where deal_id = any(:deals) and not removed and "
                + what)
        .param("deals", texts(deals))
        .query(String.class)
        .list()
        .stream()
        .map(DealId::new)
        .collect(Collectors.toSet());
  }

  private static String[] texts(Collection<DealId> deals) {
    return deals.stream().map(DealId::value).toArray(String[]::new);
  }

  private static Map<String, Object> columns(Map<ContactField, Object> values) {
    Map<String, Object> columns = new HashMap<>();
    for (ContactField field : ContactField.values()) {
      Object value = ContactRules.check(field, values.get(field));
      columns.put(field.key(), value instanceof Enum<?> choice ? choice.name() : value);
    }
    return columns;
  }

  private static DealContact contact(ResultSet row, int number) throws SQLException {
    Map<ContactField, Object> values = new EnumMap<>(ContactField.class);
    for (ContactField field : ContactField.values()) {
      String text = row.getString(field.key());
      values.put(
          field,
          switch (field) {
            case ROLE -> ChainRole.valueOf(text);
            case ATTITUDE -> Attitude.valueOf(text);
            default -> text;
          });
    }
    Timestamp verifiedAt = row.getTimestamp("verified_at");
    return new DealContact(
        new ContactId(row.getLong("id")),
        new DealId(row.getString("deal_id")),
        values,
        row.getBoolean("main"),
        verifiedAt == null
            ? null
            : new Verification(new PersonId(row.getLong("verified_by")), verifiedAt.toInstant()),
        row.getBoolean("removed"),
        row.getInt("sort"),
        row.getLong("version"),
        StampText.read(row.getString("stamps"), ContactField::ofKey));
  }
}
