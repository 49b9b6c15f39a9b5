package io.funnelroom.deals;

import io.funnelroom.deals.DealEvent.DealFieldChanged;
import io.funnelroom.deals.DealEvent.DealOpened;
import io.funnelroom.live.ChangeKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a deal's main contact what the deal itself shows, wherever that is changed: in the grid, by
 * an import, for many deals at once, by taking back.
 */
@Component
class ContactMirror {

  private final ContactTable table;
  private final ContactChanges changes;
  private final Clock clock;

  ContactMirror(ContactTable table, ContactChanges changes, Clock clock) {
    this.table = table;
    this.changes = changes;
    this.clock = clock;
  }

  @EventListener
  void on(DealOpened event) {
    table.addFirst(List.of(event.deal()), event.by(), event.at());
  }

  @EventListener
  void on(DealsOpened event) {
    table.addFirst(event.deals(), event.by(), event.at());
  }

  @EventListener
  void on(DealFieldChanged event) {
    if (event.field() == DealField.CONTACT) {
      LocalDate today = LocalDate.ofInstant(event.at(), clock.getZone());
      show(event.deal(), (Contact) event.after(), new Moment(event.by(), event.at(), today));
    }
  }

  private void show(DealId deal, Contact shown, Moment moment) {
    List<DealContact> all = table.of(deal);
    DealContact main = all.stream().filter(DealContact::main).findFirst().orElse(null);
    if (main != null && main.contact().equals(shown)) {
      return;
    }
    if (shown == null) {
      remove(main, moment);
      return;
    }
    DealContact namesake = namesake(all, shown).orElse(null);
    if (namesake != null && namesake != main) {
      giveWay(main, moment);
      store(namesake, namesake.asMain(true).named(shown, moment), moment);
    } else if (main != null) {
      store(main, main.named(shown, moment), moment);
    } else {
      bring(deal, shown, moment);
    }
  }

  private void remove(DealContact main, Moment moment) {
    if (main != null) {
      store(main, main.asRemoved(true), moment);
    }
  }

  private void giveWay(DealContact main, Moment moment) {
    if (main != null) {
      store(main, main.asMain(false), moment);
    }
  }

  /** Whoever was removed under this name comes back with what was known; else it is a new one. */
  private void bring(DealId deal, Contact shown, Moment moment) {
    Optional<DealContact> former = table.formerMain(deal, shown);
    if (former.isPresent()) {
      store(former.get(), former.get().asRemoved(false), moment);
      return;
    }
    Map<ContactField, Object> values =
        Map.of(ContactField.NAME, shown.name(), ContactField.POSITION, shown.position());
    DealContact added = table.insert(deal, values, true, moment.by(), moment.at());
    changes.tell(added, ChangeKind.OPENED, Set.of(), moment, null);
  }

  private void store(DealContact before, DealContact after, Moment moment) {
    changes.store(before, after, moment, null);
    if (before.isVerified() && !after.isVerified()) {
      changes.note(after, "unverified", null, after.name(), moment);
    }
  }

  private static Optional<DealContact> namesake(List<DealContact> all, Contact shown) {
    return all.stream()
        .filter(contact -> !shown.name().isEmpty() && contact.name().equals(shown.name()))
        .findFirst();
  }
}
