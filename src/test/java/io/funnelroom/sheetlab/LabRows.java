package io.funnelroom.sheetlab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the lab shows: deals in memory. */
final class LabRows {

  private final List<LabRow> rows = new ArrayList<>();
  private final Set<UUID> seen = new HashSet<>();

  LabRows(int count) {
    for (int number = 1; number <= count; number++) {
      LabRow row = LabRow.of("SF%03d".formatted(number));
      row.texts().put("id", row.id());
      row.texts().put("name", "客户" + number + "-数据安全平台");
      row.texts().put("stage", String.valueOf(1 + number % 7));
      row.texts().put("owner", number % 3 == 0 ? "2" : "1");
      row.texts().put("due", "2023-10-%02d".formatted(1 + number % 28));
      row.texts().put("amount", String.valueOf(number * 10000));
      row.texts().put("probability", String.valueOf(number % 101));
      row.texts().put("followup", "10月18日：已演示");
      row.texts().put("remarks", number % 4 == 0 ? "对数据安全模块更感兴趣" : "");
      rows.add(row);
    }
  }

  Stream<LabRow> page(int offset, int limit) {
    return rows.stream().skip(offset).limit(limit);
  }

  /** The edits that were taken. */
  Set<UUID> seen() {
    return seen;
  }

  int count() {
    return rows.size();
  }

  Optional<LabRow> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  void addFirst(String id) {
    LabRow row = LabRow.of(id);
    row.texts().put("id", id);
    row.texts().put("name", "新商机 " + id);
    rows.addFirst(row);
  }

  void remove(String id) {
    rows.removeIf(row -> row.id().equals(id));
  }
}
