package io.funnelroom.requirements.notes;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks who may see and who may write the notes of a deal. */
@Component
class NoteAccess {

  private final NoteTable table;
  private final Deals deals;
  private final AccessPolicy policy;

  NoteAccess(NoteTable table, Deals deals, AccessPolicy policy) {
    this.table = table;
    this.deals = deals;
    this.policy = policy;
  }

  /** The deal of the note, as far as the viewer may see it. */
  Optional<DealRow> deal(Person viewer, NoteId note) {
    return table.deal(note).flatMap(deal -> deals.find(viewer, deal));
  }

  boolean mayWrite(Person person, DealRow deal) {
    return mayWrite(person) && !deal.archived();
  }

  /** Whether the person may write notes at all; an archived deal's they may not. */
  boolean mayWrite(Person person) {
    return policy.mayWriteNotes(person);
  }

  void mustSee(Person viewer, NoteId note) {
    if (deal(viewer, note).isEmpty()) {
      throw notFound();
    }
  }

  void mustWrite(Person person, DealId id) {
    DealRow deal =
        deals.find(person, id).orElseThrow(() -> new RuleViolation("deal.not-found", id.value()));
    if (deal.archived()) {
      throw new RuleViolation("deal.archived", id.value());
    }
    if (!mayWrite(person)) {
      throw new RuleViolation("note.forbidden");
    }
  }

  static RuleViolation notFound() {
    return new RuleViolation("note.not-found");
  }
}
