package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many deals at a time, for spreadsheets that come in. All of it happens in the caller's
 * transaction, and screens hear of it once.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BulkDeals {

  private final DealTable table;
  private final FollowUpTable followUps;
  private final DealNumbers numbers;
  private final DealEditing editing;
  private final DealChanges changes;
  private final DealPermission permission;
  private final Owners owners;
  private final Clock clock;

  BulkDeals(
      DealTable table,
      FollowUpTable followUps,
      DealNumbers numbers,
      DealEditing editing,
      DealChanges changes,
      DealPermission permission,
      Owners owners,
      Clock clock) {
    this.table = table;
    this.followUps = followUps;
    this.numbers = numbers;
    this.editing = editing;
    this.changes = changes;
    this.permission = permission;
    this.owners = owners;
    this.clock = clock;
  }

  /**
   * Takes deals over from a table, which may have rows without an owner. Ids that are given are
   * kept, and the series of numbers goes on above those that continue it.
   *
   * @return their ids, in the order of the list
   * @throws RuleViolation when an id is taken, a field cannot hold its value, or the person may not
   */
  public List<DealId> insert(Person by, List<NewDeal> wanted) {
    permission.mustCreate(by);
    List<DealId> given = wanted.stream().map(NewDeal::id).filter(id -> id != null).toList();
    mustBeFree(given);
    numberAbove(given);
    Iterator<DealId> next = numbers.next(wanted.size() - given.size()).iterator();
    Moment moment = Moment.of(by, clock);
    List<Deal> deals = new ArrayList<>();
    for (NewDeal deal : wanted) {
      DealId id = deal.id() == null ? next.next() : deal.id();
      String rank = Rank.newest(moment.at(), deals.size());
      deals.add(Deal.takeOver(id, byWhoever(deal.values(), by), rank, moment));
    }
    if (!deals.isEmpty()) {
      table.insert(deals, by.id(), ownerNames(deals));
    }
    List<DealId> ids = deals.stream().map(deal -> deal.row().id()).toList();
    changes.tellMany(new DealsOpened(ids, moment.by(), moment.at()), moment);
    return ids;
  }

  /** Gives new deals numbers above those of these ids that continue the series of numbers. */
  public void numberAbove(Collection<DealId> ids) {
    numbers.goOnAbove(ids);
  }

  /**
   * Stores edits of existing deals, all or none.
   *
   * @return the deals after it, one a deal
   * @throws RuleViolation when one is refused, or somebody changed its field meanwhile
   */
  public List<DealRow> update(Person by, List<DealEdit> edits) {
    Map<DealId, DealRow> rows = new HashMap<>();
    for (DealEdit edit : edits) {
      switch (editing.bringIn(by, edit)) {
        case EditOutcome.Saved saved -> rows.put(edit.deal(), saved.row());
        case EditOutcome.Unchanged unchanged -> rows.put(edit.deal(), unchanged.row());
        case EditOutcome.Refused refused -> throw refused.why();
        case EditOutcome.Conflict conflict ->
            throw new RuleViolation("deal.changed-meanwhile", edit.deal().value());
      }
    }
    return List.copyOf(rows.values());
  }

  /**
   * Why a rule refuses these edits of the deal, taken together: a gate that it may not pass, for
   * instance. Empty when none does.
   */
  public Optional<RuleViolation> hindrance(Person by, DealRow deal, List<DealEdit> edits) {
    Deal tried = new Deal(deal);
    Moment moment = Moment.of(by, clock);
    try {
      edits.forEach(edit -> tryOut(by, tried, edit, moment));
      return Optional.empty();
    } catch (RuleViolation why) {
      return Optional.of(why);
    }
  }

  private void tryOut(Person by, Deal deal, DealEdit edit, Moment moment) {
    String rank = deal.row().place().rank();
    switch (edit.field()) {
      case STAGE -> {
        Stage to = (Stage) edit.value();
        deal.moveTo(to, rank, editing.broughtIn(by, deal.row(), to), moment);
      }
      case STANDING ->
          deal.close(
              (Standing) edit.value(),
              rank,
              editing.broughtIn(by, deal.row(), Stage.CLOSING),
              moment);
      case FOLLOWUP -> {}
      default -> deal.change(edit.field(), edit.value(), moment);
    }
  }

  /**
   * Removes deals that are still in the version given, as if they had never come.
   *
   * @return those that somebody has changed since, which stay
   */
  public List<DealId> remove(Person by, List<DealVersion> deals) {
    permission.mustCreate(by);
    Moment moment = Moment.of(by, clock);
    List<DealId> removed = new ArrayList<>();
    List<DealId> kept = new ArrayList<>();
    for (DealVersion deal : deals) {
      (table.delete(deal.deal(), deal.version()) ? removed : kept).add(deal.deal());
    }
    changes.tellMany(new DealsTakenBack(removed, moment.by(), moment.at()), moment);
    return kept;
  }

  /** Those of the deals that exist, archived ones included. */
  public List<DealRow> find(Collection<DealId> ids) {
    return table.findAll(ids);
  }

  /** All follow-ups of a deal, the latest first. */
  public List<FollowUp> followUps(DealId deal) {
    return followUps.ofDeal(deal).stream().map(FollowUpEntry::said).toList();
  }

  /**
   * The same, held until the transaction ends: nobody changes them any more before it writes.
   *
   * @throws DealHeld when somebody else holds one for long
   */
  public List<DealRow> hold(Collection<DealId> ids) {
    return ids.isEmpty() ? List.of() : table.lockAll(ids);
  }

  /** Living deals with such a name and contact, by the pair {@link NameAndContact#folded}. */
  public Map<NameAndContact, DealId> findByNameAndContact(Collection<NameAndContact> pairs) {
    return pairs.isEmpty() ? Map.of() : table.findByNameAndContact(pairs);
  }

  private void mustBeFree(List<DealId> ids) {
    table.findAll(ids).stream()
        .findFirst()
        .ifPresent(
            taken -> {
              throw new RuleViolation("deal.id.taken", taken.id().value());
            });
  }

  private Map<PersonId, String> ownerNames(List<Deal> deals) {
    return deals.stream()
        .map(deal -> deal.row().owner())
        .filter(owner -> owner != null)
        .distinct()
        .collect(Collectors.toMap(owner -> owner, owners::nameOf));
  }

  private static Map<DealField, Object> byWhoever(Map<DealField, Object> values, Person by) {
    if (values.get(DealField.FOLLOWUP) instanceof FollowUp followUp && followUp.by() == null) {
      Map<DealField, Object> signed = new HashMap<>(values);
      signed.put(DealField.FOLLOWUP, new FollowUp(followUp.on(), by.id(), followUp.text()));
      return signed;
    }
    return values;
  }
}
