package io.funnelroom.sheetlab;

import java.util.HashMap;
import java.util.Map;

/** A row of the lab: texts by column key, each with its version. */
record LabRow(String id, Map<String, String> texts, Map<String, Integer> versions) {

  static LabRow of(String id) {
    return new LabRow(id, new HashMap<>(), new HashMap<>());
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  int version(String key) {
    return versions.getOrDefault(key, 0);
  }

  void set(String key, String text) {
    texts.put(key, text);
    versions.merge(key, 1, Integer::sum);
  }
}
