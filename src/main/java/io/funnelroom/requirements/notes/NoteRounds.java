package io.funnelroom.requirements.notes;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What is done again and again as long as notes are open. */
@Component
class NoteRounds implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(NoteRounds.class);
  private static final int CARETS_MILLIS = 40;
  private static final int COPIES_MILLIS = 1_000;
  static final int WATCH_MILLIS = 2_000;
  private static final int LAGGING_MILLIS = 600_000;
  private static final int LONGEST_FAREWELL_SECONDS = 5;

  private final NoteCarets carets;
  private final NoteCopies copies;
  private final NoteWatch watch;
  private volatile ScheduledExecutorService rounds;

  NoteRounds(NoteCarets carets, NoteCopies copies, NoteWatch watch) {
    this.carets = carets;
    this.copies = copies;
    this.watch = watch;
  }

  @Override
  public void start() {
    rounds = Executors.newScheduledThreadPool(3, Thread.ofVirtual().name("notes-").factory());
    every(CARETS_MILLIS, CARETS_MILLIS, carets::tellMoved);
    every(COPIES_MILLIS, COPIES_MILLIS, copies::keepAll);
    every(WATCH_MILLIS, WATCH_MILLIS, watch::look);
    every(0, LAGGING_MILLIS, copies::keepLagging);
  }

  /** What was typed last is in the copies; the editors come again when the server is back. */
  @Override
  public void stop() {
    ScheduledExecutorService ending = rounds;
    rounds = null;
    ending.shutdown();
    await(ending);
    watch.sendAllAway();
    copies.keepAll();
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }

  /** Not by interrupting: that cuts database connections under whoever uses them. */
  private static void await(ScheduledExecutorService ending) {
    try {
      if (!ending.awaitTermination(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        log.warn("Some open notes are still being looked after");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void every(int first, int millis, Runnable round) {
    rounds.scheduleWithFixedDelay(() -> go(round), first, millis, TimeUnit.MILLISECONDS);
  }

  /** A round that fails, as when the database is away, comes again. */
  private static void go(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException failure) {
      log.warn("Could not look after the open notes; trying again", failure);
    }
  }
}
