package io.funnelroom.requirements.report;

/**
 * Where the requirements on a drawing of a page lead.
 *
 * @param address of one requirement, its id to be put in for {@code %d}
 */
public record MatrixLinks(String address) {

  /** The address of this one. */
  public String of(MatrixPoint point) {
    return address.formatted(point.id());
  }
}
