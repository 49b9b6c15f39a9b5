package io.funnelroom.shell.day;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskOfDeal;

/** A task that is due: done with one key. */
record TaskKind(DayTexts texts, DayActs acts) implements DayKind<TaskOfDeal> {

  @Override
  public Object id(TaskOfDeal thing) {
    return thing.task().id();
  }

  @Override
  public DayRow row(TaskOfDeal thing) {
    DayRow row = new DayRow();
    row.offer("day-check", () -> acts.complete(thing.task()));
    if (acts.mayFollowUp(thing.deal())) {
      row.letWrite(
          texts.said("day.write", thing.deal().name()), text -> acts.followUp(thing.deal(), text));
    }
    return row;
  }

  @Override
  public void draw(TaskOfDeal thing, DayRow row) {
    Task task = thing.task();
    String said = task.text().isEmpty() ? texts.shown(thing.deal(), DealField.NAME) : task.text();
    row.label(texts.said("day.do", said));
    row.lead(
        "deals/" + thing.deal().id(),
        texts.main(said),
        texts.deal(thing.deal()),
        texts.stage(thing.deal()),
        texts.due(task.due()));
  }
}
