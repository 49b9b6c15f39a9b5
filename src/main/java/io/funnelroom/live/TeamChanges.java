package io.funnelroom.live;

import io.funnelroom.team.People;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.TeamEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets every node know when somebody's name, role or access has changed on one of them. */
@Component
class TeamChanges implements ChangeListener {

  private static final String ENTITY = "person";

  private final ObjectProvider<Outbox> outbox;
  private final People people;
  private final Clock clock;

  TeamChanges(ObjectProvider<Outbox> outbox, People people, Clock clock) {
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  void on(TeamEvent event) {
    PersonId by = event.by() == null ? event.person() : event.by();
    String person = event.person().toString();
    outbox
        .getObject()
        .record(new Change(ENTITY, person, 0, ChangeKind.CHANGED, Set.of(), by, clock.instant()));
  }

  @Override
  public String entity() {
    return ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    people.reread();
  }
}
