package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.deals.DealTotals.Sum;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the figures of a filter, one row a currency. */
final class DealTotalsQuery {

  private DealTotalsQuery() {}

  static DealTotals totals(DealQuery query) {
    return sum(query.totals().query(DealTotalsQuery::share).list());
  }

  /** The figures of the board's columns. */
  static Map<Stage, DealTotals> columns(DealQuery query) {
    Map<Stage, List<Share>> shares = new EnumMap<>(Stage.class);
    query
        .totalsBy("case when outcome = 'LOST' then 7 else stage end")
        .query(
            row -> {
              Stage column = Stage.ofNumber(row.getInt("grouped"));
              shares.computeIfAbsent(column, first -> new ArrayList<>()).add(share(row, 0));
            });
    Map<Stage, DealTotals> columns = new EnumMap<>(Stage.class);
    shares.forEach((column, sums) -> columns.put(column, sum(sums)));
    return columns;
  }

  /**
   * The figures by stage or source, in their order, or by owner, the greatest first.
   *
   * @throws IllegalArgumentException for other fields
   */
  static List<DealGroup> groups(DealQuery query, DealField field) {
    Map<String, List<Share>> shares = new LinkedHashMap<>();
    query
        .totalsBy(column(field))
        .query(
            row -> {
              String grouped = Objects.requireNonNullElse(row.getString("grouped"), "");
              shares.computeIfAbsent(grouped, first -> new ArrayList<>()).add(share(row, 0));
            });
    return shares.entrySet().stream()
        .map(group -> new DealGroup(value(field, group.getKey()), sum(group.getValue())))
        .sorted(Comparator.comparingInt(DealTotalsQuery::place))
        .toList();
  }

  private static String column(DealField field) {
    return switch (field) {
      case STAGE -> "stage";
      case OWNER -> "owner_id";
      case SOURCE -> "source_class";
      default -> throw new IllegalArgumentException("No groups by " + field);
    };
  }

  private static Object value(DealField field, String grouped) {
    if (grouped.isEmpty()) {
      return null;
    }
    return switch (field) {
      case STAGE -> Stage.ofNumber(Integer.parseInt(grouped));
      case OWNER -> new PersonId(Long.parseLong(grouped));
      default -> SourceClass.valueOf(grouped);
    };
  }

  private static int place(DealGroup group) {
    return switch (group.value()) {
      case null -> Integer.MAX_VALUE;
      case Enum<?> value -> value.ordinal();
      default -> 0;
    };
  }

  private static DealTotals sum(List<Share> shares) {
    return new DealTotals(
        shares.stream().mapToInt(Share::deals).sum(),
        shares.stream().map(Share::sum).filter(Objects::nonNull).toList());
  }

  private static Share share(ResultSet row, int number) throws SQLException {
    BigDecimal total = row.getBigDecimal("total");
    if (total == null) {
      return new Share(row.getInt("deals"), null);
    }
    Currency currency = Currency.getInstance(row.getString("currency"));
    BigDecimal weighted =
        Objects.requireNonNullElse(row.getBigDecimal("weighted"), BigDecimal.ZERO);
    return new Share(
        row.getInt("deals"), new Sum(new Money(total, currency), new Money(weighted, currency)));
  }

  private record Share(int deals, Sum sum) {}
}
