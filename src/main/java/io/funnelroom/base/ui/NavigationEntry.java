package io.funnelroom.base.ui;

/**
 * A place that the main layout offers to go to. A module declares one as a bean for each of its
 * places.
 *
 * @param key translation key of its name
 * @param route the route without a leading slash; empty for the start page
 * @param icon name of a drawing in {@code icons/}, without its ending
 * @param order places stand in this order; start 0, pipeline 10, then tens, settings 90
 */
public record NavigationEntry(String key, String route, String icon, int order) {

  /** Whether a location such as {@code deals/SF001/history} lies in this place. */
  public boolean holds(String location) {
    return location.equals(route) || !route.isEmpty() && location.startsWith(route + "/");
  }
}
