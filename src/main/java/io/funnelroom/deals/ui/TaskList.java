package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.deals.Task;
import io.funnelroom.deals.TaskField;
import io.funnelroom.deals.TaskNews;
import io.funnelroom.deals.TaskWatcher;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Change;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Locale;

/** What is to be done about a deal: written, checked off and edited in place, live. */
@StyleSheet("context://css/tasks.css")
final class TaskList extends Section {

  private final TaskParts parts;
  private final OpenDeal deal;
  private final TaskRows rows;
  private final AddingField adding;
  private final Span count = new Span();
  private final Paragraph empty = new Paragraph(getTranslation("tasks.empty"));
  private final NativeDetails done = new NativeDetails();
  private Registration watching;

  TaskList(TaskParts parts, OpenDeal deal) {
    this.parts = parts;
    this.deal = deal;
    Locale language = getLocale();
    TaskColumns columns = new TaskColumns(parts, deal, language);
    TaskActs acts = new TaskActs(parts, deal, language, this::reread);
    rows = new TaskRows(task -> new TaskRow(task, deal.viewer().userName(), columns, acts));
    adding = new AddingField("t", "tasks.add", text -> acts.add(text).map(this::goOn).isPresent());
    adding.addClassName("new-task");
    adding.setMaxLength(2_000);
    addClassName("tasks-panel");
    count.addClassName("tasks-count");
    H3 title = new H3(new Span(getTranslation("tasks.title")), count);
    title.setId("tasks-" + deal.id());
    getElement().setAttribute("aria-labelledby", "tasks-" + deal.id());
    empty.addClassName("tasks-empty");
    done.addClassName("tasks-done");
    done.setContent(rows.done());
    add(title, empty, rows.open(), adding, done);
    reread();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Registration ofTasks = parts.feed().watch(new Watcher());
    Registration ofDeal =
        parts
            .dealFeed()
            .watch(DealRowWatch.of(deal, parts.deals(), (row, changes) -> dealChanged(changes)));
    watching =
        () -> {
          ofTasks.remove();
          ofDeal.remove();
        };
    reread();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private void reread() {
    rows.showAll(parts.tasks().of(deal.viewer(), deal.id()));
    draw();
  }

  /** Others may work on the tasks now; after many changes at once nobody knows of which. */
  private void dealChanged(List<Change> changes) {
    if (changes.isEmpty()) {
      reread();
    } else {
      show(List.of());
    }
  }

  private void changed(List<TaskNews> news) {
    show(news.stream().map(TaskNews::task).toList());
    news.stream()
        .filter(item -> !item.change().by().equals(deal.viewer().id()))
        .forEach(
            item ->
                parts
                    .people()
                    .find(item.change().by())
                    .ifPresent(by -> rows.glow(item.task().id(), item.change().fields(), by)));
  }

  private void show(List<Task> changed) {
    rows.show(changed);
    draw();
  }

  private void draw() {
    List<Task> tasks = rows.tasks();
    long open = tasks.stream().filter(Task::isOpen).count();
    count.setText(open == 0 ? "" : Long.toString(open));
    empty.setVisible(tasks.isEmpty());
    done.setVisible(open < tasks.size());
    done.setSummaryText(getTranslation("tasks.done.count", tasks.size() - open));
    adding.setVisible(parts.permission().mayAdd(deal.viewer(), deal.row()));
  }

  /** Whoever wrote a task and stays at the keyboard says next until when it is to be done. */
  private Task goOn(Task added) {
    adding
        .getElement()
        .executeJs("return this.matches(':focus-within')")
        .then(
            Boolean.class,
            stays -> {
              if (stays) {
                rows.find(added.id()).ifPresent(row -> row.goTo(TaskField.DUE));
              }
            });
    return added;
  }

  private final class Watcher implements TaskWatcher {

    @Override
    public Person viewer() {
      return deal.viewer();
    }

    @Override
    public void tasksChanged(List<TaskNews> news) {
      List<TaskNews> ours =
          news.stream().filter(item -> item.task().deal().equals(deal.id())).toList();
      if (!ours.isEmpty()) {
        deal.pace().show(() -> changed(ours));
      }
    }
  }
}
