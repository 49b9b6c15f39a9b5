package io.funnelroom.deals;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealEvent.FollowUpChanged;
import io.funnelroom.files.Attachment;
import io.funnelroom.files.FileOwner;
import io.funnelroom.files.Files;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings changed follow-ups to the screens that show them, read once a batch with their files, and
 * only when somebody has their deal open.
 */
@Component
public class FollowUpFeed implements ChangeListener {

  private static final String ENTITY = "follow_up";

  private final FollowUpTable table;
  private final Files files;
  private final DealPermission permission;
  private final Set<FollowUpWatcher> watchers = new CopyOnWriteArraySet<>();

  FollowUpFeed(FollowUpTable table, Files files, DealPermission permission) {
    this.table = table;
    this.files = files;
    this.permission = permission;
  }

  /** Tells this screen of changes until the registration is removed. */
  public Registration watch(FollowUpWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  static Change change(FollowUpChanged event) {
    ChangeKind kind =
        event.before() == null
            ? ChangeKind.OPENED
            : event.after() == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    return new Change(
        ENTITY,
        event.deal() + "/" + event.followUp(),
        event.version(),
        kind,
        Set.of(),
        event.by(),
        event.at());
  }

  /** Its files are others than before. */
  static Change change(FollowUpEntry entry, PersonId by, Instant at) {
    return new Change(
        ENTITY,
        entry.deal() + "/" + entry.id(),
        entry.version(),
        ChangeKind.CHANGED,
        Set.of("files"),
        by,
        at);
  }

  @Override
  public String entity() {
    return ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    Set<String> open =
        watchers.stream().map(watcher -> watcher.deal().value()).collect(Collectors.toSet());
    Map<FollowUpId, PersonId> changed = new HashMap<>();
    for (Change change : changes) {
      String[] id = change.id().split("/");
      if (open.contains(id[0])) {
        changed.put(new FollowUpId(Long.parseLong(id[1])), change.by());
      }
    }
    if (!changed.isEmpty()) {
      tell(read(changed));
    }
  }

  private Map<DealId, List<FollowUpNews>> read(Map<FollowUpId, PersonId> changed) {
    Map<FileOwner, List<Attachment>> attached =
        files.listAll(
            FollowUpFiles.KIND, changed.keySet().stream().map(FollowUpId::toString).toList());
    return table.findAll(changed.keySet()).stream()
        .map(
            entry ->
                new FollowUpNews(
                    entry,
                    attached.getOrDefault(FollowUpFiles.of(entry.id()), List.of()),
                    changed.get(entry.id())))
        .collect(Collectors.groupingBy(news -> news.entry().deal()));
  }

  private void tell(Map<DealId, List<FollowUpNews>> news) {
    for (FollowUpWatcher watcher : watchers) {
      List<FollowUpNews> ofDeal = news.getOrDefault(watcher.deal(), List.of());
      if (!ofDeal.isEmpty() && permission.maySee(watcher.viewer())) {
        watcher.followUpsChanged(ofDeal);
      }
    }
  }
}
