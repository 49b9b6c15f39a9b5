package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.FollowUpOutcome.Conflict;
import io.funnelroom.deals.FollowUpOutcome.Refused;
import io.funnelroom.deals.FollowUpOutcome.Repeated;
import io.funnelroom.deals.FollowUpOutcome.Stored;
import io.funnelroom.files.Attachment;
import io.funnelroom.files.FileOwner;
import io.funnelroom.files.Files;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The follow-ups of a deal: read a page at a time, written down, rewritten against the state that
 * was seen, taken away and brought back. The deal shows the latest after each.
 */
@Service
public class FollowUpLog {

  private final FollowUpTable table;
  private final DealTable deals;
  private final FollowUps followUps;
  private final DealChanges changes;
  private final DealPermission permission;
  private final Files files;
  private final Clock clock;

  FollowUpLog(
      FollowUpTable table,
      DealTable deals,
      FollowUps followUps,
      DealChanges changes,
      DealPermission permission,
      Files files,
      Clock clock) {
    this.table = table;
    this.deals = deals;
    this.followUps = followUps;
    this.changes = changes;
    this.permission = permission;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A stretch of the deal's follow-ups, the latest first.
   *
   * @param behind the one before the stretch; null begins with the latest
   */
  @Transactional(readOnly = true)
  public List<FollowUpEntry> list(Person viewer, DealId deal, FollowUpEntry behind, int limit) {
    return permission.maySee(viewer) ? table.page(deal, behind, limit) : List.of();
  }

  /** One follow-up, also when it was taken away. */
  @Transactional(readOnly = true)
  public Optional<FollowUpEntry> find(Person viewer, FollowUpId id) {
    return permission.maySee(viewer) ? table.find(id) : Optional.empty();
  }

  /** How many there are. */
  @Transactional(readOnly = true)
  public int count(Person viewer, DealId deal) {
    return permission.maySee(viewer) ? table.count(deal) : 0;
  }

  /** The files of these follow-ups, by {@link FollowUpFiles#of}. */
  @Transactional(readOnly = true)
  public Map<FileOwner, List<Attachment>> files(Person viewer, List<FollowUpEntry> entries) {
    return permission.maySee(viewer)
        ? files.listAll(
            FollowUpFiles.KIND, entries.stream().map(entry -> entry.id().toString()).toList())
        : Map.of();
  }

  /**
   * Writes a follow-up down, once, however often it is sent, with the files of its draft.
   *
   * @throws DealHeld while an import holds the deal: it is to be sent again
   */
  @Transactional
  public FollowUpOutcome add(Person by, NewFollowUp wanted) {
    Deal deal = deals.lock(wanted.deal()).orElse(null);
    if (deal == null) {
      return new Refused(new RuleViolation("deal.not-found", wanted.deal().value()));
    }
    if (changes.knows(wanted.editId())) {
      return new Repeated();
    }
    FollowUpEntry added;
    try {
      permission.mustEdit(by, deal.row(), DealField.FOLLOWUP);
      FollowUp said =
          checked(new FollowUp(wanted.on(), wanted.time(), by.id(), wanted.text().strip()));
      added = followUps.add(deal, said, Moment.of(by, clock));
    } catch (RuleViolation why) {
      return new Refused(why);
    }
    changes.tell(deal, wanted.editId());
    if (wanted.draft() != null) {
      files.handOver(by, FollowUpDrafts.of(by.id(), wanted.draft()), FollowUpFiles.of(added.id()));
    }
    return new Stored(added);
  }

  /**
   * Rewrites a follow-up if it still is as the person saw it. One that was taken away, as they saw,
   * is there again with their words.
   *
   * @throws DealHeld while an import holds the deal: it is to be sent again
   */
  @Transactional
  public FollowUpOutcome rewrite(Person by, FollowUpEdit edit) {
    return change(
        by,
        edit.followUp(),
        edit.seenVersion(),
        edit.editId(),
        (deal, entry) -> {
          FollowUp said =
              checked(new FollowUp(edit.on(), edit.time(), entry.by(), edit.text().strip()));
          return !entry.removed() && said.equals(entry.said())
              ? entry
              : followUps.rewrite(deal, entry, said, Moment.of(by, clock));
        });
  }

  /**
   * Takes a follow-up away if it still is as the person saw it; {@link #restore} brings it back.
   *
   * @throws DealHeld while an import holds the deal
   */
  @Transactional
  public FollowUpOutcome remove(Person by, FollowUpId id, int seenVersion) {
    return change(
        by,
        id,
        seenVersion,
        null,
        (deal, entry) ->
            entry.removed() ? entry : followUps.remove(deal, entry, Moment.of(by, clock)));
  }

  /**
   * Brings back what was taken away, unless somebody has done something with it since.
   *
   * @throws DealHeld while an import holds the deal
   */
  @Transactional
  public FollowUpOutcome restore(Person by, FollowUpId id, int seenVersion) {
    return change(
        by,
        id,
        seenVersion,
        null,
        (deal, entry) ->
            entry.removed() ? followUps.restore(deal, entry, Moment.of(by, clock)) : entry);
  }

  private FollowUpOutcome change(
      Person by,
      FollowUpId id,
      int seenVersion,
      UUID editId,
      BiFunction<Deal, FollowUpEntry, FollowUpEntry> act) {
    Deal deal = table.find(id).flatMap(entry -> deals.lock(entry.deal())).orElse(null);
    if (deal == null) {
      return new Refused(new RuleViolation("followup.not-found"));
    }
    if (changes.knows(editId)) {
      return new Repeated();
    }
    FollowUpEntry entry = table.find(id).orElseThrow();
    FollowUpEntry changed;
    try {
      permission.mustRewrite(by, deal.row(), entry);
      if (entry.version() != seenVersion) {
        return new Conflict(entry);
      }
      changed = act.apply(deal, entry);
    } catch (RuleViolation why) {
      return new Refused(why);
    }
    changes.tell(deal, editId);
    return new Stored(changed);
  }

  private static FollowUp checked(FollowUp said) {
    return (FollowUp) FieldRules.check(DealField.FOLLOWUP, said).value();
  }
}
