package io.funnelroom.demo;

import io.funnelroom.deals.DealId;
import io.funnelroom.team.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a room that has no deals yet: a year of selling, the same one at every first start. */
@Component
@Profile("demo")
@Order(DemoPeople.FIRST + 1)
class DemoDeals implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoDeals.class);
  private static final long SEED = 20_231_018;

  /** When the team's old spreadsheet was last kept, and so came in. */
  private static final LocalDate SOURCE_DAY = LocalDate.of(2023, 10, 19);

  /** The first deal of that spreadsheet. */
  private static final DealId FIRST = new DealId("SF001");

  private final People people;
  private final RewindableClock clock;
  private final SourceTable source;
  private final Replay replay;
  private final NeedsReplay needs;
  private final JdbcClient jdbc;
  private final int more;

  DemoDeals(
      People people,
      RewindableClock clock,
      SourceTable source,
      Replay replay,
      NeedsReplay needs,
      JdbcClient jdbc,
      @Value("${funnelroom.demo.deals:0}") int more) {
    this.people = people;
    this.clock = clock;
    this.source = source;
    this.replay = replay;
    this.needs = needs;
    this.jdbc = jdbc;
    this.more = more;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (jdbc.sql("select exists (select from deal)").query(Boolean.class).single()) {
      return;
    }
    long begun = System.nanoTime();
    WithoutIndexes.of(
        jdbc,
        () -> {
          liveTheYear(Ensemble.of(people.active()));
          if (more > 0) {
            new ManyDeals(jdbc, clock).add(more);
          }
        });
    log.info("The first deals took {} ms", (System.nanoTime() - begun) / 1_000_000);
  }

  private void liveTheYear(Ensemble team) {
    Instant sourceMoment = SOURCE_DAY.atTime(18, 0).atZone(clock.getZone()).toInstant();
    clock.at(
        sourceMoment,
        () -> {
          source.bringIn(team.manager());
          needs.ask(team.manager(), FIRST, SOURCE_DAY, Need.ofTheSource());
        });
    replay.perform(deeds(team, LocalDate.now(clock)));
  }

  /** What everybody did until yesterday, in the order in which it happened. */
  static List<Deed> deeds(Ensemble team, LocalDate today) {
    List<Plot> plots = Plot.all();
    return IntStream.range(0, plots.size())
        .boxed()
        .flatMap(
            number ->
                new Story(number, plots.get(number), team, new Random(SEED + number))
                    .deeds(today).stream())
        .sorted(Comparator.comparing(Deed::at))
        .toList();
  }
}
