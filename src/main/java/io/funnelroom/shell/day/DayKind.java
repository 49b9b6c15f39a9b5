package io.funnelroom.shell.day;

/** What kind of thing a list of the day holds: how one is drawn. */
interface DayKind<T> {

  /** Tells one thing from another, whatever becomes of it. */
  Object id(T thing);

  /** A row with what can be done with the thing. */
  DayRow row(T thing);

  /** Shows in its row what the thing is now. */
  void draw(T thing, DayRow row);
}
