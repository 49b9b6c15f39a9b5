package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
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
  /** Rows that a file may have below its header; what they name is held in memory. */
  static final int LIMIT = 200_000;

  private static final int SIZE = 500;

  private final Consumer<List<ReadRow>> taker;
  private final Set<DealId> ids = new HashSet<>();
  private final Set<NameAndContact> names = new HashSet<>();
  private List<ReadRow> batch = new ArrayList<>();
  private int rows;

  private RowBatches(Consumer<List<ReadRow>> taker) {
    this.taker = taker;
  }

  /**
   * Gives all rows to the taker.
   *
   * @throws RuleViolation when there are more of them than {@link #LIMIT}
   */
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
    if (++rows > LIMIT) {
      throw new RuleViolation("imports.file.too-many-rows", LIMIT);
    }
    boolean meets = row.comesIn() && isAboutOneOfThese(row);
    if (meets || batch.size() == SIZE) {
      flush();
    }
    batch.add(row);
    if (row.comesIn()) {
      remember(row);
    }
  }

  private boolean isAboutOneOfThese(ReadRow row) {
    return ids.contains(row.id()) || names.contains(row.nameAndContact());
  }

  private void remember(ReadRow row) {
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
