package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.deals.DealTotals.Sum;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads the figures of a filter, one row a currency. */
final class DealTotalsQuery {

  private DealTotalsQuery() {}

  static DealTotals totals(StatementSpec statement) {
    List<Share> shares = statement.query(DealTotalsQuery::share).list();
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
