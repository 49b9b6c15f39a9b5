package io.funnelroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Any number of believable deals, to try the room's size. They have no history. */
public class ManyDeals {

  private final JdbcClient jdbc;
  private final Clock clock;

  public ManyDeals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds so many, numbered after the deals that there are, in the running transaction. */
  public void add(int howMany) {
    int first = 1 + jdbc.sql("select last from deal_number").query(Integer.class).single();
    WithoutIndexes.of(
        jdbc,
        () ->
            jdbc.sql(script("many-deals"))
                .param("first", first)
                .param("last", first + howMany - 1)
                .param("today", LocalDate.now(clock))
                .update());
    jdbc.sql("analyze deal").update();
    jdbc.sql(script("many-contacts")).update();
    jdbc.sql(script("many-tasks")).update();
    jdbc.sql("update deal_number set last = last + ?").param(howMany).update();
    jdbc.sql("analyze contact, deal_task").update();
  }

  private static String script(String name) {
    try {
      return new ClassPathResource("demo/" + name + ".sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
