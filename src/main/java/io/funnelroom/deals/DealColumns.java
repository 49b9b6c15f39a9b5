package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns of the table hold which field of a deal. */
final class DealColumns {

  /**
   * What {@link #row} reads. The search key and the texts that lists are sorted by are long and
   * stay where they are.
   */
  static final String READ =
      String.join(
          ", ",
          List.of(
              "id",
              "name",
              "industry",
              "source_class",
              "source_label",
              "contact_name",
              "contact_position",
              "stage",
              "outcome",
              "lost_reason",
              "shelved_until",
              "action",
              "owner_id",
              "owner_name",
              "shared_with",
              "due",
              "status",
              "followup_on",
              "followup_by",
              "followup_text",
              "last_touched",
              "amount",
              "currency",
              "probability",
              "close_on",
              "remarks",
              "rank",
              "stage_since",
              "furthest",
              "moved_version",
              "moved_by",
              "moved_at",
              "archived",
              "created_at",
              "changed_at",
              "version",
              "stamps"));

  private DealColumns() {}

  /** The columns that hold this value of the field; empty ones as the table wants them. */
  static Map<String, Object> of(DealField field, Object value) {
    return switch (field) {
      case ID -> Map.of("id", value.toString());
      case NAME -> column("name", value);
      case INDUSTRY -> column("industry", value);
      case ACTION -> column("action", value);
      case STATUS -> column("status", value);
      case REMARKS -> column("remarks", value);
      case DUE -> column("due", value);
      case CLOSE -> column("close_on", value);
      case PROBABILITY -> column("probability", value);
      case STAGE -> column("stage", ((Stage) value).number());
      case OWNER -> column("owner_id", value == null ? null : ((PersonId) value).value());
      case SOURCE -> source((LeadSource) value);
      case CONTACT -> contact(value == null ? Contact.NONE : (Contact) value);
      case FOLLOWUP -> followUp((FollowUp) value);
      case AMOUNT -> amount((Money) value);
      case STANDING -> standing(value == null ? Standing.OPEN : (Standing) value);
    };
  }

  /** All columns that the row itself fills. */
  static Map<String, Object> all(DealRow row) {
    Map<String, Object> columns = new HashMap<>();
    for (DealField field : DealField.values()) {
      columns.putAll(of(field, row.value(field)));
    }
    columns.put("last_touched", row.lastTouched());
    columns.putAll(of(row.place()));
    columns.put("created_at", Timestamp.from(row.createdAt()));
    columns.put("changed_at", Timestamp.from(row.changedAt()));
    columns.put("version", row.version());
    return columns;
  }

  /** The columns that hold where the card stands. */
  static Map<String, Object> of(Place place) {
    FieldStamp stamp = place.stamp();
    Map<String, Object> columns = column("rank", place.rank());
    columns.put("stage_since", Timestamp.from(place.since()));
    columns.put("furthest", place.furthest().number());
    columns.put("moved_version", stamp.version());
    columns.put("moved_by", stamp.by() == null ? null : stamp.by().value());
    columns.put("moved_at", stamp.by() == null ? null : Timestamp.from(stamp.at()));
    return columns;
  }

  static String stamps(DealRow row) {
    return StampText.write(row.stamps());
  }

  static DealRow row(ResultSet row, int number) throws SQLException {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    put(values, DealField.NAME, row.getString("name"));
    put(values, DealField.INDUSTRY, row.getString("industry"));
    String sourceClass = row.getString("source_class");
    if (!sourceClass.isEmpty()) {
      String label = row.getString("source_label");
      values.put(DealField.SOURCE, new LeadSource(SourceClass.valueOf(sourceClass), label));
    }
    Contact contact = new Contact(row.getString("contact_name"), row.getString("contact_position"));
    put(values, DealField.CONTACT, contact.equals(Contact.NONE) ? null : contact);
    values.put(DealField.STAGE, Stage.ofNumber(row.getInt("stage")));
    put(values, DealField.ACTION, row.getString("action"));
    put(values, DealField.OWNER, person(row, "owner_id"));
    put(values, DealField.DUE, row.getObject("due", LocalDate.class));
    put(values, DealField.STATUS, row.getString("status"));
    LocalDate followedUp = row.getObject("followup_on", LocalDate.class);
    if (followedUp != null) {
      PersonId by = person(row, "followup_by");
      values.put(DealField.FOLLOWUP, new FollowUp(followedUp, by, row.getString("followup_text")));
    }
    if (row.getBigDecimal("amount") != null) {
      Currency currency = Currency.getInstance(row.getString("currency"));
      values.put(DealField.AMOUNT, new Money(row.getBigDecimal("amount"), currency));
    }
    put(values, DealField.PROBABILITY, row.getObject("probability", Integer.class));
    put(values, DealField.CLOSE, row.getObject("close_on", LocalDate.class));
    put(values, DealField.REMARKS, row.getString("remarks"));
    Outcome outcome = Outcome.valueOf(row.getString("outcome"));
    if (outcome != Outcome.OPEN) {
      LocalDate until = row.getObject("shelved_until", LocalDate.class);
      values.put(DealField.STANDING, new Standing(outcome, row.getString("lost_reason"), until));
    }
    return new DealRow(
        new DealId(row.getString("id")),
        values,
        row.getString("owner_name"),
        people(row.getArray("shared_with")),
        row.getObject("last_touched", LocalDate.class),
        place(row),
        row.getBoolean("archived"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        row.getLong("version"),
        StampText.read(row.getString("stamps")));
  }

  private static Place place(ResultSet row) throws SQLException {
    Timestamp moved = row.getTimestamp("moved_at");
    FieldStamp stamp =
        moved == null
            ? FieldStamp.NEVER
            : new FieldStamp(
                row.getInt("moved_version"), person(row, "moved_by"), moved.toInstant());
    int furthest = Math.max(row.getInt("furthest"), row.getInt("stage"));
    return new Place(
        row.getString("rank"),
        row.getTimestamp("stage_since").toInstant(),
        Stage.ofNumber(furthest),
        stamp);
  }

  private static Map<String, Object> source(LeadSource source) {
    return source == null
        ? Map.of("source_class", "", "source_label", "")
        : Map.of("source_class", source.sourceClass().name(), "source_label", source.label());
  }

  private static Map<String, Object> contact(Contact contact) {
    return Map.of("contact_name", contact.name(), "contact_position", contact.position());
  }

  private static Map<String, Object> followUp(FollowUp followUp) {
    Map<String, Object> columns = column("followup_on", followUp == null ? null : followUp.on());
    columns.put("followup_by", followUp == null ? null : followUp.by().value());
    columns.put("followup_text", followUp == null ? "" : followUp.text());
    return columns;
  }

  private static Map<String, Object> amount(Money money) {
    Currency currency = money == null ? Money.DEFAULT_CURRENCY : money.currency();
    Map<String, Object> columns = column("amount", money == null ? null : money.amount());
    columns.put("currency", currency.getCurrencyCode());
    return columns;
  }

  private static Map<String, Object> standing(Standing standing) {
    Map<String, Object> columns = column("shelved_until", standing.until());
    columns.put("outcome", standing.outcome().name());
    columns.put("lost_reason", standing.reason());
    return columns;
  }

  private static Map<String, Object> column(String name, Object value) {
    Map<String, Object> columns = new HashMap<>();
    columns.put(name, value);
    return columns;
  }

  private static void put(Map<DealField, Object> values, DealField field, Object value) {
    if (value != null && !"".equals(value)) {
      values.put(field, value);
    }
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    Long id = row.getObject(column, Long.class);
    return id == null ? null : new PersonId(id);
  }

  private static Set<PersonId> people(Array ids) throws SQLException {
    return Arrays.stream((Long[]) ids.getArray()).map(PersonId::new).collect(Collectors.toSet());
  }
}
