package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealHold;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.FieldStamp;
import io.funnelroom.deals.Moment;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.Outbox;
import io.funnelroom.requirements.Outcome.Conflict;
import io.funnelroom.requirements.Outcome.Saved;
import io.funnelroom.requirements.Outcome.Unchanged;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells every open screen and the deal's history what changed, in the running transaction. */
@Component
class AnalysisChanges {

  static final String REQUIREMENT = "requirement";
  static final String INTERVIEW = "interview";
  static final String QUOTE = "quote";
  static final String QUESTIONS = "questions";

  /** Stands among the changed fields when it has another place in its list. */
  static final String PLACE = "place";

  private final Outbox outbox;
  private final DealHold deals;
  private final ApplicationEventPublisher events;

  AnalysisChanges(Outbox outbox, DealHold deals, ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.deals = deals;
    this.events = events;
  }

  /**
   * Compares an edit with what is there, and lets it be stored unless it is already, or somebody
   * was faster.
   *
   * @param before what is changed, held
   * @throws RuleViolation when the field cannot hold the value
   */
  <T extends Editable<T, F>, F> Outcome<T> change(
      T before, Edit<?, F> edit, Moment moment, Consumer<T> store) {
    if (outbox.knows(edit.editId())) {
      return new Unchanged<>(before);
    }
    F field = edit.field();
    T after = before.with(field, edit.value(), moment);
    if (before.value(field).equals(after.value(field))) {
      return new Unchanged<>(before);
    }
    FieldStamp stamp = before.stamp(field);
    if (stamp.version() != edit.seenVersion()) {
      return new Conflict<>(before, stamp.by(), stamp.at());
    }
    store.accept(after);
    return new Saved<>(before, after);
  }

  void tell(
      String entity, Object id, long version, ChangeKind kind, Set<String> fields, Moment at) {
    tell(entity, id, version, kind, fields, at, null);
  }

  void tell(
      String entity,
      Object id,
      long version,
      ChangeKind kind,
      Set<String> fields,
      Moment at,
      UUID editId) {
    outbox.record(
        new Change(entity, id.toString(), version, kind, fields, at.by(), at.at()), editId);
  }

  /** Writes into the deal's history what happened, which is work on the deal itself, too. */
  void note(DealId deal, String kind, String before, String after, Moment moment) {
    note(new DealNoted(deal, kind, null, before, after, null, moment.by(), moment.at()), moment);
  }

  void note(DealNoted noted, Moment moment) {
    events.publishEvent(noted);
    deals.touch(noted.deal(), moment);
  }
}
