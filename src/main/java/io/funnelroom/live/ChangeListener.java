package io.funnelroom.live;

import java.util.List;

/** A module that shows records of one entity and hears of every committed change of them. */
public interface ChangeListener {

  /** The entity that it listens to. */
  String entity();

  /**
   * Changes committed on any node, oldest first. Called on one thread, never inside a transaction;
   * it reads the records once and hands the work over to the screens.
   */
  void changed(List<Change> changes);
}
