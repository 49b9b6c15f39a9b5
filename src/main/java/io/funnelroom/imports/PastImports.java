package io.funnelroom.imports;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealVersion;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports that have happened; each can be taken back, once. */
@Service
public class PastImports {
  private static final int LISTED = 100;
  private static final int BATCH = 500;

  private final ImportLog log;
  private final BulkDeals deals;
  private final DealEditing editing;
  private final AccessPolicy policy;
  private final Clock clock;

  PastImports(
      ImportLog log, BulkDeals deals, DealEditing editing, AccessPolicy policy, Clock clock) {
    this.log = log;
    this.deals = deals;
    this.editing = editing;
    this.policy = policy;
    this.clock = clock;
  }

  /** The latest hundred, the newest first; none for a person who may not import. */
  @Transactional(readOnly = true)
  public List<PastImport> latest(Person viewer) {
    return policy.mayCreateDeals(viewer) ? log.past(LISTED) : List.of();
  }

  /** Whether the person may take this import back now. */
  public boolean mayTakeBack(Person person, PastImport past) {
    return past.takenBackAt() == null && policy.mayTakeBackImport(person, past.by());
  }

  /** The deals that stayed when the import was taken back. */
  @Transactional(readOnly = true)
  public List<DealId> kept(ImportId id) {
    return log.kept(id);
  }

  /**
   * Removes the deals that the import brought and puts back what it changed. Deals that somebody
   * has changed since stay as they are.
   *
   * @throws RuleViolation when the person may not, or the import has been taken back already, or
   *     another one is being stored
   */
  @Transactional
  public TakenBack takeBack(Person by, ImportId id, Progress progress) {
    PastImport past = log.find(id).orElseThrow(() -> new RuleViolation("imports.take-back.gone"));
    if (!policy.mayTakeBackImport(by, past.by())) {
      throw new RuleViolation("imports.take-back.forbidden");
    }
    log.beAlone();
    if (!log.takeBack(id, by.id(), clock.instant())) {
      throw new RuleViolation("imports.take-back.gone");
    }
    return Origin.UNDO.of(() -> undo(by, id, progress));
  }

  private TakenBack undo(Person by, ImportId id, Progress progress) {
    List<DealVersion> brought = log.deals(id, true);
    List<DealVersion> changed = log.deals(id, false);
    List<DealId> kept = new ArrayList<>();
    int done = 0;
    for (List<DealVersion> batch : batches(brought)) {
      kept.addAll(deals.remove(by, batch));
      progress.report(done += batch.size());
    }
    int removed = brought.size() - kept.size();
    for (List<DealVersion> batch : batches(changed)) {
      kept.addAll(restore(by, id, batch));
      progress.report(done += batch.size());
    }
    batches(kept).forEach(batch -> log.keep(id, batch));
    progress.finish();
    return new TakenBack(
        removed, brought.size() + changed.size() - removed - kept.size(), List.copyOf(kept));
  }

  private List<DealId> restore(Person by, ImportId id, List<DealVersion> batch) {
    Map<DealId, DealRow> rows =
        deals.find(batch.stream().map(DealVersion::deal).toList()).stream()
            .collect(Collectors.toMap(DealRow::id, Function.identity()));
    return batch.stream()
        .filter(left -> !restore(by, id, left, Optional.ofNullable(rows.get(left.deal()))))
        .map(DealVersion::deal)
        .toList();
  }

  private boolean restore(Person by, ImportId id, DealVersion left, Optional<DealRow> now) {
    if (now.map(DealRow::version).filter(version -> version == left.version()).isEmpty()) {
      return false;
    }
    DealRow row = now.get();
    for (Map<DealField, ImportedRow.Change> changes : log.changes(id, left.deal())) {
      for (Map.Entry<DealField, ImportedRow.Change> change : ownerFirst(changes)) {
        row = restore(by, row, change.getKey(), change.getValue());
      }
    }
    return true;
  }

  private DealRow restore(Person by, DealRow row, DealField field, ImportedRow.Change change) {
    if (field == DealField.OWNER && change.before() == null) {
      return row;
    }
    Object before = StoredValue.read(field, change.before());
    Object after = StoredValue.read(field, change.after());
    return switch (editing.takeBack(by, new EditOutcome.Saved(row, field, before, after))) {
      case EditOutcome.Saved saved -> saved.row();
      case EditOutcome.Unchanged unchanged -> unchanged.row();
      case EditOutcome.Refused refused -> throw refused.why();
      case EditOutcome.Conflict conflict ->
          throw new RuleViolation("deal.changed-meanwhile", row.id().value());
    };
  }

  /**
   * Whoever gave a deal away must have it back before they may edit the rest. A deal that had no
   * owner keeps the one it got.
   */
  private static List<Map.Entry<DealField, ImportedRow.Change>> ownerFirst(
      Map<DealField, ImportedRow.Change> changes) {
    return changes.entrySet().stream()
        .sorted(
            (a, b) -> Boolean.compare(b.getKey() == DealField.OWNER, a.getKey() == DealField.OWNER))
        .toList();
  }

  private static <T> List<List<T>> batches(List<T> all) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
    return batches;
  }
}
