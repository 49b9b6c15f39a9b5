package io.funnelroom.deals;

import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks as one person may see them: those of the deals that they may see. */
@Service
@Transactional(readOnly = true)
public class Tasks {

  private final TaskTable table;
  private final DealTable deals;
  private final AccessPolicy policy;

  Tasks(TaskTable table, DealTable deals, AccessPolicy policy) {
    this.table = table;
    this.deals = deals;
    this.policy = policy;
  }

  /** The deal's tasks: the open ones, the nearest first, then the done ones, the latest first. */
  public List<Task> of(Person viewer, DealId deal) {
    return policy.maySeeDeals(viewer)
        ? table.of(deal).stream().filter(task -> !task.removed()).sorted(Task.OPEN_FIRST).toList()
        : List.of();
  }

  /** The task, if there is one that the viewer may see; a removed one too. */
  public Optional<Task> find(Person viewer, TaskId id) {
    return policy.maySeeDeals(viewer) ? table.find(id) : Optional.empty();
  }

  /** A person's open tasks of deals that are being worked on, the nearest first. */
  public List<TaskOfDeal> openOf(Person viewer, PersonId owner, TaskPeriod period, int atMost) {
    if (!policy.maySeeDeals(viewer)) {
      return List.of();
    }
    List<Task> tasks = table.openOf(owner, period, atMost);
    Map<DealId, DealRow> rows =
        deals.findAll(tasks.stream().map(Task::deal).distinct().toList()).stream()
            .collect(Collectors.toMap(DealRow::id, Function.identity()));
    return tasks.stream()
        .filter(task -> rows.containsKey(task.deal()))
        .map(task -> new TaskOfDeal(task, rows.get(task.deal())))
        .toList();
  }

  /** How many of them there are. */
  public int countOpenOf(Person viewer, PersonId owner, TaskPeriod period) {
    return policy.maySeeDeals(viewer) ? table.countOpenOf(owner, period) : 0;
  }
}
