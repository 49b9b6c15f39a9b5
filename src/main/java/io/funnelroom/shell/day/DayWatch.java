package io.funnelroom.shell.day;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealWatcher;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskNews;
import io.funnelroom.deals.TaskWatcher;
import io.funnelroom.deals.discussion.Mention;
import io.funnelroom.deals.discussion.MentionWatcher;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Hears when something happened that belongs on a person's day, or does not any more. */
final class DayWatch implements DealWatcher, TaskWatcher, MentionWatcher {

  /** What of a deal puts its tasks on the day of whoever does them, and takes them off. */
  private static final Set<String> FIELDS = Set.of(MoveWishes.FIELD, DealField.STANDING.key());

  private static final Set<ChangeKind> KINDS =
      Set.of(ChangeKind.ARCHIVED, ChangeKind.RESTORED, ChangeKind.REMOVED);

  private final Person person;
  private final People people;
  private final Supplier<Day> shown;
  private final Runnable changed;

  /**
   * @param shown the day as the person sees it
   * @param changed is told on a feed's thread
   */
  DayWatch(Person person, People people, Supplier<Day> shown, Runnable changed) {
    this.person = person;
    this.people = people;
    this.shown = shown;
    this.changed = changed;
  }

  /** Hears until the registration is removed. */
  Registration on(DayParts parts) {
    List<Registration> all =
        List.of(
            parts.dealFeed().watch(this),
            parts.taskFeed().watch(this),
            parts.mentionFeed().watch(this));
    return () -> all.forEach(Registration::remove);
  }

  @Override
  public Person viewer() {
    return people.find(person.id()).orElse(person);
  }

  @Override
  public PersonId person() {
    return person.id();
  }

  @Override
  public void dealsChanged(DealNews news) {
    if (news.many() || news.items().stream().anyMatch(this::concerns)) {
      changed.run();
    }
  }

  @Override
  public void tasksChanged(List<TaskNews> news) {
    if (news.stream().map(TaskNews::task).anyMatch(this::concerns)) {
      changed.run();
    }
  }

  @Override
  public void mentionsChanged(List<Mention> fresh) {
    changed.run();
  }

  private boolean concerns(DealNews.Item item) {
    DealRow deal = item.row();
    Change change = item.change();
    return deal != null && person.id().equals(deal.owner())
        || KINDS.contains(change.kind())
        || change.fields().stream().anyMatch(FIELDS::contains)
        || shown.get().deals().contains(item.deal());
  }

  private boolean concerns(Task task) {
    return person.id().equals(task.owner()) || shown.get().holds(task.id());
  }
}
