package io.funnelroom.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a day whether a crash has left something in the folder that belongs to no file. */
@Component
class FolderHousekeeping {

  private static final Logger log = LoggerFactory.getLogger(FolderHousekeeping.class);

  /** Longer than any upload takes. */
  private static final Duration UNDER_WAY = Duration.ofDays(1);

  private final ObjectProvider<FolderContent> folder;
  private final FileTable table;
  private final Clock clock;

  FolderHousekeeping(ObjectProvider<FolderContent> folder, FileTable table, Clock clock) {
    this.folder = folder;
    this.table = table;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 60 * 60 * 1000, fixedDelay = 24 * 60 * 60 * 1000)
  void sweep() {
    folder.ifAvailable(
        content -> {
          try {
            content.sweep(clock.instant().minus(UNDER_WAY), table::knows);
          } catch (IOException e) {
            log.warn("Could not look through the folder of files", e);
          }
        });
  }
}
