package io.funnelroom.deals.ui;

import java.util.function.IntConsumer;

/** Something done to many deals, one after the other, that can be cancelled between two. */
interface LongAct<R> {

  int size();

  /**
   * Runs until the last deal, until it is cancelled or until an error ends it, and then returns
   * what became of it; tells how many deals it has been through.
   */
  R run(IntConsumer progress);

  void cancel();
}
