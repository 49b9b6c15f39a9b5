package io.funnelroom.deals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives new deals their ids. The lock of the one row that counts keeps them free of gaps. */
@Repository
class DealNumbers {
  private final JdbcClient jdbc;
  private final DealTable table;
  private final Patience patience;

  DealNumbers(JdbcClient jdbc, DealTable table, Patience patience) {
    this.jdbc = jdbc;
    this.table = table;
    this.patience = patience;
  }

  /**
   * The next id that no deal has.
   *
   * @throws DealHeld when an import is giving numbers
   */
  DealId next() {
    return next(1, Patience.SHORT).getFirst();
  }

  /** So many next ids that no deal has, in their order. */
  List<DealId> next(int count) {
    return next(count, Patience.LONG);
  }

  /** Gives new deals numbers above those of these ids that continue the series. */
  void goOnAbove(Collection<DealId> ids) {
    if (ids.stream().anyMatch(id -> id.number().isPresent())) {
      int number = NumberSeries.continued(last(), ids);
      jdbc.sql("update deal_number set last = ? where last < ?").params(number, number).update();
    }
  }

  /** The newest number; nobody else takes one until the transaction ends. */
  private int last() {
    return patience.take(
        Patience.LONG,
        () -> jdbc.sql("select last from deal_number for update").query(Integer.class).single());
  }

  private List<DealId> next(int count, Duration patient) {
    List<DealId> ids = new ArrayList<>();
    while (ids.size() < count) {
      int wanted = count - ids.size();
      int last =
          patience.take(
              patient,
              () ->
                  jdbc.sql("update deal_number set last = last + ? returning last")
                      .param(wanted)
                      .query(Integer.class)
                      .single());
      List<DealId> block =
          IntStream.rangeClosed(last - wanted + 1, last).mapToObj(DealId::ofNumber).toList();
      List<DealId> taken = table.findAll(block).stream().map(DealRow::id).toList();
      block.stream().filter(id -> !taken.contains(id)).forEach(ids::add);
    }
    return ids;
  }
}
