package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.team.AccessPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings changed contacts to the open screens of their deals: read once a batch. */
@Component
public class ContactFeed implements ChangeListener {

  private final ContactTable table;
  private final AccessPolicy policy;
  private final Set<ContactWatcher> watchers = new CopyOnWriteArraySet<>();

  ContactFeed(ContactTable table, AccessPolicy policy) {
    this.table = table;
    this.policy = policy;
  }

  /** Tells this screen of changes until the registration is removed. */
  public Registration watch(ContactWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  @Override
  public String entity() {
    return ContactChanges.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    if (watchers.isEmpty()) {
      return;
    }
    Set<ContactId> ids = changes.stream().map(ContactFeed::id).collect(Collectors.toSet());
    Map<ContactId, DealContact> contacts =
        table.findAll(ids).stream().collect(Collectors.toMap(DealContact::id, Function.identity()));
    List<ContactNews> news =
        changes.stream()
            .filter(change -> contacts.containsKey(id(change)))
            .map(change -> new ContactNews(change, contacts.get(id(change))))
            .toList();
    for (ContactWatcher watcher : watchers) {
      List<ContactNews> own =
          news.stream().filter(item -> item.contact().deal().equals(watcher.deal())).toList();
      if (!own.isEmpty() && policy.maySeeDeals(watcher.viewer())) {
        watcher.contactsChanged(own);
      }
    }
  }

  private static ContactId id(Change change) {
    return new ContactId(Long.parseLong(change.id()));
  }
}
