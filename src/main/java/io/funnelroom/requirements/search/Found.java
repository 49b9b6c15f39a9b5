package io.funnelroom.requirements.search;

import java.util.List;

/** What was found, of each kind the newest first, and at most {@value #MOST} of it. */
public record Found(List<Hit> requirements, List<Hit> quotes, List<Hit> notes) {

  /** So many of each kind are shown. */
  public static final int MOST = 20;

  static final Found NOTHING = new Found(List.of(), List.of(), List.of());

  public Found {
    requirements = List.copyOf(requirements);
    quotes = List.copyOf(quotes);
    notes = List.copyOf(notes);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return requirements.isEmpty() && quotes.isEmpty() && notes.isEmpty();
  }
}
