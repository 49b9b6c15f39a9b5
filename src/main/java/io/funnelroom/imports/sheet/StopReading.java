package io.funnelroom.imports.sheet;

/** Ends a parser of another library when no more rows are wanted. */
final class StopReading extends RuntimeException {
  static final StopReading NOW = new StopReading();

  private StopReading() {
    super(null, null, false, false);
  }
}
