package io.funnelroom.deals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds room between the cards of a column. */
@Component
class Ranks {

  private final JdbcClient jdbc;

  Ranks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A rank under this card; at the top where it is null or stands in the column no more. */
  String below(Stage column, DealId card, Moment moment) {
    String above = card == null ? null : rankOf(column, card);
    return above == null ? top(column, moment) : Rank.between(above, nextAfter(column, above));
  }

  /** A rank above all cards of the column. */
  String top(Stage column, Moment moment) {
    String newest = Rank.newest(moment.at(), 0);
    String first = nextAfter(column, "");
    return first == null || newest.compareTo(first) < 0 ? newest : Rank.between("", first);
  }

  private String rankOf(Stage column, DealId card) {
    return jdbc.sql("select rank from deal where id = ? and board_stage = ? and not archived")
        .params(card.value(), column.number())
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private String nextAfter(Stage column, String rank) {
    return jdbc.sql(
            """
            select rank from deal where board_stage = ? and rank > ? and not archived
            order by rank limit 1
            """)
        .params(column.number(), rank)
        .query(String.class)
        .optional()
        .orElse(null);
  }
}
