package io.funnelroom.deals.discussion;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.live.ChangeListener;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings mentions to the open screens of those who are mentioned, wherever somebody wrote. */
@Component
public class MentionFeed implements ChangeListener {

  private final MentionTable table;
  private final Set<MentionWatcher> watchers = new CopyOnWriteArraySet<>();

  MentionFeed(MentionTable table) {
    this.table = table;
  }

  /** Tells this screen of its person's mentions until the registration is removed. */
  public Registration watch(MentionWatcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  @Override
  public String entity() {
    return Mentions.ENTITY;
  }

  @Override
  public void changed(List<Change> changes) {
    Set<PersonId> watched =
        watchers.stream().map(MentionWatcher::person).collect(Collectors.toSet());
    List<Change> wanted =
        changes.stream().filter(change -> watched.contains(person(change))).toList();
    Set<PersonId> concerned = wanted.stream().map(MentionFeed::person).collect(Collectors.toSet());
    List<Mention> fresh =
        table.findAll(
            wanted.stream()
                .filter(change -> change.kind() == ChangeKind.OPENED)
                .map(Change::version)
                .toList());
    watchers.stream()
        .filter(watcher -> concerned.contains(watcher.person()))
        .forEach(watcher -> watcher.mentionsChanged(of(watcher.person(), fresh)));
  }

  private static List<Mention> of(PersonId person, List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.person().equals(person)).toList();
  }

  private static PersonId person(Change change) {
    return new PersonId(Long.parseLong(change.id()));
  }
}
