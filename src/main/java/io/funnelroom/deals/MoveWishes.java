package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves that wait for what the gate still misses. There is one at most for a deal, the latest; it
 * is made in the name of whoever wished it (see {@link WishKeeper}).
 */
@Service
public class MoveWishes {

  /** Stands among a deal's changed fields when a wish was made, given up or fulfilled. */
  public static final String FIELD = "wish";

  private final WishTable wishes;
  private final DealTable table;
  private final DealPermission permission;
  private final AccessPolicy policy;
  private final Gates gates;
  private final Outbox outbox;
  private final Clock clock;

  MoveWishes(
      WishTable wishes,
      DealTable table,
      DealPermission permission,
      AccessPolicy policy,
      Gates gates,
      Outbox outbox,
      Clock clock) {
    this.wishes = wishes;
    this.table = table;
    this.permission = permission;
    this.policy = policy;
    this.gates = gates;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Has the deal moved as soon as its gate is passed.
   *
   * @throws RuleViolation when there is no such deal or the person may not move it
   */
  @Transactional
  public void keep(Person by, DealMove move) {
    keep(by, move.deal(), move.to(), move.below(), false);
  }

  /**
   * Has the deal won as soon as the gates before closing are passed.
   *
   * @throws RuleViolation when there is no such deal or the person may not close it
   */
  @Transactional
  public void keepWon(Person by, DealId deal) {
    keep(by, deal, Stage.CLOSING, null, true);
  }

  /** Gives the deal's wish up, if there is one; whoever may move the deal may. */
  @Transactional
  public void drop(Person by, DealId deal) {
    DealRow row = movable(by, deal);
    if (wishes.delete(deal)) {
      tell(row, by);
    }
  }

  /** The deal's wish. */
  @Transactional(readOnly = true)
  public Optional<MoveWish> of(DealId deal) {
    return wishes.find(deal);
  }

  /**
   * The deals that wait at a gate for something that this person can do, the longest waiting first.
   */
  @Transactional(readOnly = true)
  public List<Waiting> waitingFor(Person person) {
    if (!policy.maySeeDeals(person)) {
      return List.of();
    }
    List<MoveWish> all = wishes.all();
    Map<DealId, DealRow> rows =
        table.findAll(all.stream().map(MoveWish::deal).toList()).stream()
            .collect(Collectors.toMap(DealRow::id, Function.identity()));
    return all.stream()
        .filter(wish -> rows.containsKey(wish.deal()))
        .filter(wish -> gates.concern(person, rows.get(wish.deal()), wish.to()))
        .map(wish -> waiting(wish, rows.get(wish.deal()), person))
        .filter(waiting -> !waiting.items().isEmpty())
        .toList();
  }

  private Waiting waiting(MoveWish wish, DealRow row, Person person) {
    return new Waiting(
        wish,
        row,
        gates.report(row, wish.to()).missing().stream()
            .filter(item -> item.mayDo(person, row))
            .toList());
  }

  private void keep(Person by, DealId deal, Stage to, DealId below, boolean won) {
    DealRow row = movable(by, deal);
    int seen = row.stamp(DealField.STAGE).version();
    wishes.put(new MoveWish(deal, to, below, won, seen, by.id(), clock.instant()));
    tell(row, by);
  }

  private DealRow movable(Person by, DealId deal) {
    DealRow row =
        table.find(deal).orElseThrow(() -> new RuleViolation("deal.not-found", deal.value()));
    permission.mustEdit(by, row, DealField.STAGE);
    return row;
  }

  private void tell(DealRow row, Person by) {
    outbox.record(
        new Change(
            DealChanges.ENTITY,
            row.id().value(),
            row.version(),
            ChangeKind.CHANGED,
            Set.of(FIELD),
            by.id(),
            clock.instant()));
  }

  /**
   * A deal that waits at a gate.
   *
   * @param items what is missing and the person can do
   */
  public record Waiting(MoveWish wish, DealRow deal, List<GateItem> items) {}
}
