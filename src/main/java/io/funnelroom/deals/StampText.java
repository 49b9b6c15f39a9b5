package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A deal's field stamps in one column: {@code amount=3:5:1760000000000;due=1:2:…}. */
final class StampText {

  private StampText() {}

  static String write(Map<DealField, FieldStamp> stamps) {
    return stamps.entrySet().stream()
        .map(entry -> entry.getKey().key() + "=" + written(entry.getValue()))
        .collect(Collectors.joining(";"));
  }

  static Map<DealField, FieldStamp> read(String text) {
    Map<DealField, FieldStamp> stamps = new EnumMap<>(DealField.class);
    if (text.isEmpty()) {
      return stamps;
    }
    for (String entry : text.split(";")) {
      String[] parts = entry.split("[=:]");
      DealField.ofKey(parts[0]).ifPresent(field -> stamps.put(field, stamp(parts)));
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
