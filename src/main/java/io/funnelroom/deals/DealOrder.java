package io.funnelroom.deals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders as SQL, each with an index of its own; an empty value counts as the smallest. */
final class DealOrder {

  private static final List<String> BY_ID = List.of("length(deal.id)", "deal.id");

  private DealOrder() {}

  static String of(List<DealSort> order) {
    boolean backwards = !order.isEmpty() && order.getLast().descending();
    Stream<String> wanted = order.stream().flatMap(DealOrder::columns);
    Stream<String> ties = BY_ID.stream().map(column -> column + (backwards ? " desc" : ""));
    return Stream.concat(wanted, ties).collect(Collectors.joining(", "));
  }

  private static Stream<String> columns(DealSort sort) {
    String backwards = sort.descending() ? " desc" : "";
    return switch (sort.field()) {
      case ID -> BY_ID.stream().map(column -> column + backwards);
      case SOURCE -> Stream.of("source_class" + backwards, text("source_label") + backwards);
      case NAME -> Stream.of(text("name") + backwards);
      case INDUSTRY -> Stream.of(text("industry") + backwards);
      case CONTACT -> Stream.of(text("contact_name") + backwards);
      case OWNER -> Stream.of(text("owner_name") + backwards);
      case ACTION -> Stream.of(text("action_start") + backwards);
      case STATUS -> Stream.of(text("status_start") + backwards);
      case REMARKS -> Stream.of(text("remarks_start") + backwards);
      case STAGE, STANDING -> Stream.of("stage" + backwards);
      case DUE -> Stream.of(emptyFirst("due", sort));
      case FOLLOWUP -> Stream.of(emptyFirst("followup_on", sort));
      case AMOUNT -> Stream.of(emptyFirst("amount", sort));
      case PROBABILITY -> Stream.of(emptyFirst("probability", sort));
      case CLOSE -> Stream.of(emptyFirst("close_on", sort));
    };
  }

  private static String text(String column) {
    return column + " collate chinese";
  }

  private static String emptyFirst(String column, DealSort sort) {
    return column + (sort.descending() ? " desc nulls last" : " nulls first");
  }
}
