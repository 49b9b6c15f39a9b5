package io.funnelroom.demo;

import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.NewDeal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the past happen again, each deed at its moment and through the product's own services. */
@Component
@Profile("demo")
class Replay {

  private final RewindableClock clock;
  private final DealIntake intake;
  private final DealEditing editing;
  private final DealArchive archive;
  private final PeopleReplay people;
  private final NeedsReplay needs;

  Replay(
      RewindableClock clock,
      DealIntake intake,
      DealEditing editing,
      DealArchive archive,
      PeopleReplay people,
      NeedsReplay needs) {
    this.clock = clock;
    this.intake = intake;
    this.editing = editing;
    this.archive = archive;
    this.people = people;
    this.needs = needs;
  }

  /** All of it, in the order of the list. */
  void perform(List<Deed> deeds) {
    Map<Integer, DealRow> deals = new HashMap<>();
    for (Deed deed : deeds) {
      Instant moment = deed.at().atZone(clock.getZone()).toInstant();
      clock.at(moment, () -> perform(deed, deals));
    }
  }

  private void perform(Deed deed, Map<Integer, DealRow> deals) {
    switch (deed) {
      case Deed.Opening opening ->
          deals.put(opening.plot(), intake.open(opening.by(), new NewDeal(null, opening.values())));
      case Deed.Entry entry -> deals.put(entry.plot(), enter(entry, deals.get(entry.plot())));
      case Deed.Sharing sharing ->
          archive.share(sharing.by(), deals.get(sharing.plot()).id(), Set.of(sharing.with().id()));
      case Deed.Asked asked ->
          needs.ask(
              asked.by(), deals.get(asked.plot()).id(), asked.at().toLocalDate(), asked.needs());
      case Deed.AboutPeople about -> people.perform(about, deals.get(about.plot()).id());
    }
  }

  private DealRow enter(Deed.Entry entry, DealRow deal) {
    int seen = deal.stamp(entry.field()).version();
    DealEdit edit = new DealEdit(deal.id(), entry.field(), entry.value(), seen, UUID.randomUUID());
    return switch (editing.edit(entry.by(), edit)) {
      case EditOutcome.Saved saved -> saved.row();
      case EditOutcome.Unchanged unchanged -> unchanged.row();
      case EditOutcome.Refused refused -> throw refused.why();
      case EditOutcome.Conflict conflict ->
          throw new IllegalStateException("Two at once in " + conflict.mine());
    };
  }
}
