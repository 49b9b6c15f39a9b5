package io.funnelroom.imports;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.NameAndContact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows below a file's header, in batches in which no two rows are about the same deal: so a
 * batch finds what the ones before it have stored.
 */
final class RowBatches {
  private static final int SIZE = 500;

  private final Consumer<List<ReadRow>> taker;
  private final Set<DealId> ids = new HashSet<>();
  private final Set<NameAndContact> names = new HashSet<>();
  private List<ReadRow> batch = new ArrayList<>();

  private RowBatches(Consumer<List<ReadRow>> taker) {
    this.taker = taker;
  }

  static void read(ImportPlan plan, RowReader reader, Consumer<List<ReadRow>> taker) {
    RowBatches batches = new RowBatches(taker);
    plan.file()
        .read(
            plan.sheet(),
            (number, cells) -> {
              if (number > plan.header()) {
                batches.add(reader.read(number, cells));
              }
              return true;
            });
    batches.flush();
  }

  private void add(ReadRow row) {
    if (batch.size() == SIZE || ids.contains(row.id()) || names.contains(row.nameAndContact())) {
      flush();
    }
    batch.add(row);
    names.add(row.nameAndContact());
    if (row.id() != null) {
      ids.add(row.id());
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      taker.accept(batch);
    }
    batch = new ArrayList<>();
    ids.clear();
    names.clear();
  }
}
