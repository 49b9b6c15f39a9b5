package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways to look at the pipeline that people gave a name: everybody's own, and what the team
 * shares. A view that one may not see is not found.
 */
@Service
public class NamedViews {

  static final String ENTITY = "view";
  private static final long NEW = 0;

  private final ViewTable table;
  private final AccessPolicy policy;
  private final Outbox outbox;
  private final Clock clock;

  NamedViews(ViewTable table, AccessPolicy policy, Outbox outbox, Clock clock) {
    this.table = table;
    this.policy = policy;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The viewer's own views in their order, then what others share. */
  @Transactional(readOnly = true)
  public List<NamedView> seenBy(Person viewer) {
    return policy.maySeeDeals(viewer) ? table.seenBy(viewer.id()) : List.of();
  }

  /** The view, if there is one that the viewer may see. */
  @Transactional(readOnly = true)
  public Optional<NamedView> find(Person viewer, long id) {
    return seenBy(viewer).stream().filter(view -> view.id() == id).findFirst();
  }

  /** Whether the person may rename, overwrite, share and remove the view. */
  public boolean mayChange(Person person, NamedView view) {
    return policy.mayChangeView(person, view.owner(), view.shared());
  }

  /**
   * Keeps the query under a name, as a view of the person's own.
   *
   * @throws RuleViolation when the name is missing, too long, or that of another own view
   */
  @Transactional
  public NamedView save(Person by, String name, String query) {
    if (!policy.maySeeDeals(by)) {
      throw new RuleViolation("view.forbidden");
    }
    String kept = NamedView.checkedName(name);
    mustBeFree(by.id(), kept, NEW);
    Moment moment = Moment.of(by, clock);
    NamedView view = table.insert(kept, NamedView.checkedQuery(query), moment);
    tell(view, ChangeKind.OPENED, moment);
    return view;
  }

  /**
   * Gives the view another name.
   *
   * @throws RuleViolation when the name cannot be, or the person may not
   */
  @Transactional
  public NamedView rename(Person by, long id, String name) {
    return change(by, id, view -> view.named(name));
  }

  /**
   * Lets the view show something else from now on.
   *
   * @throws RuleViolation when the person may not
   */
  @Transactional
  public NamedView overwrite(Person by, long id, String query) {
    return change(by, id, view -> view.showing(query));
  }

  /**
   * Shows the view to the whole team, or to its owner alone.
   *
   * @throws RuleViolation when the person may not
   */
  @Transactional
  public NamedView share(Person by, long id, boolean shared) {
    return change(by, id, view -> view.sharedWithTeam(shared));
  }

  /**
   * Removes the view; {@link #restore} brings it back.
   *
   * @throws RuleViolation when the person may not
   */
  @Transactional
  public void remove(Person by, long id) {
    Moment moment = Moment.of(by, clock);
    NamedView view = changeable(by, id, false);
    tell(table.update(view, true, moment), ChangeKind.REMOVED, moment);
  }

  /**
   * Brings a removed view back as it was.
   *
   * @throws RuleViolation when the person may not, or its name is taken by now
   */
  @Transactional
  public NamedView restore(Person by, long id) {
    Moment moment = Moment.of(by, clock);
    NamedView view = changeable(by, id, true);
    mustBeFree(view.owner(), view.name(), id);
    NamedView restored = table.update(view, false, moment);
    tell(restored, ChangeKind.RESTORED, moment);
    return restored;
  }

  private NamedView change(Person by, long id, UnaryOperator<NamedView> change) {
    NamedView view = changeable(by, id, false);
    NamedView wanted = change.apply(view);
    if (wanted.equals(view)) {
      return view;
    }
    mustBeFree(wanted.owner(), wanted.name(), id);
    Moment moment = Moment.of(by, clock);
    NamedView stored = table.update(wanted, false, moment);
    tell(stored, ChangeKind.CHANGED, moment);
    return stored;
  }

  private NamedView changeable(Person by, long id, boolean removed) {
    NamedView view = table.lock(id, removed).orElseThrow(() -> new RuleViolation("view.not-found"));
    if (!view.isSeenBy(by.id())) {
      throw new RuleViolation("view.not-found");
    }
    if (!mayChange(by, view)) {
      throw new RuleViolation("view.forbidden");
    }
    return view;
  }

  private void mustBeFree(PersonId owner, String name, long view) {
    if (table.isTaken(owner, name, view)) {
      throw new RuleViolation("view.name.taken", name);
    }
  }

  private void tell(NamedView view, ChangeKind kind, Moment moment) {
    String id = Long.toString(view.id());
    outbox.record(new Change(ENTITY, id, view.version(), kind, Set.of(), moment.by(), moment.at()));
  }
}
