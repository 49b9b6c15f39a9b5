package io.funnelroom.imports.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that read and store files. They are the platform's: reading is work for the
 * processor, and virtual threads would keep the screens' updates waiting for it.
 */
@Component
class ImportThreads implements DisposableBean {
  /** Each holds the texts of a file in memory. */
  private static final int AT_ONCE = 2;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("import-", 0).factory());

  /** Does the work as soon as a thread is free. */
  void start(Runnable work) {
    threads.execute(work);
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
