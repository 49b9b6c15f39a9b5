package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.Stage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The seven stages as steps: where the deal is, and the days that it spent in each. */
final class StagePath extends OrderedList {

  private final Map<Stage, ListItem> steps = new EnumMap<>(Stage.class);
  private final Map<Stage, NativeButton> buttons = new EnumMap<>(Stage.class);
  private final Map<Stage, Span> days = new EnumMap<>(Stage.class);

  /**
   * @param chosen hears which step the person chose
   */
  StagePath(Consumer<Stage> chosen) {
    addClassName("stage-path");
    getElement().setAttribute("aria-label", getTranslation("deal.path"));
    for (Stage stage : Stage.values()) {
      add(step(stage, chosen));
    }
  }

  /**
   * @param spent whole days by stage; a stage that the deal was not in has none
   * @param mayMove whether the steps can be chosen
   */
  void show(Stage now, Map<Stage, Long> spent, boolean mayMove) {
    steps.forEach(
        (stage, step) -> {
          step.setClassName("passed", stage.compareTo(now) < 0);
          step.setClassName("current", stage == now);
          if (stage == now) {
            step.getElement().setAttribute("aria-current", "step");
          } else {
            step.getElement().removeAttribute("aria-current");
          }
          buttons.get(stage).setEnabled(mayMove && stage != now);
          Long days = spent.get(stage);
          this.days.get(stage).setText(days == null ? "" : said(days));
        });
  }

  private String said(long days) {
    return days == 0 ? getTranslation("deal.days.none") : getTranslation("deal.days", days);
  }

  private ListItem step(Stage stage, Consumer<Stage> chosen) {
    Span number = new Span(Integer.toString(stage.number()));
    number.addClassName("step-number");
    Span name = new Span(getTranslation("stage." + stage.number()));
    name.addClassName("step-name");
    Span spent = new Span();
    spent.addClassName("step-days");
    NativeButton button = new NativeButton();
    button.add(number, name, spent);
    button.setTitle(getTranslation("stage." + stage.number()));
    button.addClickListener(click -> chosen.accept(stage));
    ListItem step = new ListItem(button);
    step.addClassName("stage-" + stage.number());
    step.getElement().setAttribute("data-step", Integer.toString(stage.number()));
    steps.put(stage, step);
    buttons.put(stage, button);
    days.put(stage, spent);
    return step;
  }
}
