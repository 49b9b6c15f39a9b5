package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A record's field stamps in one column: {@code amount=3:5:1760000000000;due=1:2:…}. */
public final class StampText {

  private StampText() {}

  static String write(Map<DealField, FieldStamp> stamps) {
    return write(stamps, DealField::key);
  }

  /** Writes the stamps, each under its field's key. */
  public static <F> String write(Map<F, FieldStamp> stamps, Function<F, String> key) {
    return stamps.entrySet().stream()
        .map(entry -> key.apply(entry.getKey()) + "=" + written(entry.getValue()))
        .collect(Collectors.joining(";"));
  }

  static Map<DealField, FieldStamp> read(String text) {
    return read(text, DealField::ofKey);
  }

  /** The stamps of those fields that there still are. */
  public static <F> Map<F, FieldStamp> read(String text, Function<String, Optional<F>> field) {
    Map<F, FieldStamp> stamps = new HashMap<>();
    if (text.isEmpty()) {
      return stamps;
    }
    for (String entry : text.split(";")) {
      String[] parts = entry.split("[=:]");
      field.apply(parts[0]).ifPresent(known -> stamps.put(known, stamp(parts)));
    }
    return stamps;
  }

  private static String written(FieldStamp stamp) {
    return stamp.version() + ":" + stamp.by() + ":" + stamp.at().toEpochMilli();
  }

  private static FieldStamp stamp(String[] parts) {
    return new FieldStamp(
        Integer.parseInt(parts[1]),
        new PersonId(Long.parseLong(parts[2])),
        Instant.ofEpochMilli(Long.parseLong(parts[3])));
  }
}
