package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which kinds of requirements are shown: one, or all. */
final class KindFilter extends Div {

  private final Map<Optional<RequirementKind>, NativeButton> buttons = new LinkedHashMap<>();
  private final Map<Optional<RequirementKind>, Span> counts = new LinkedHashMap<>();
  private final Consumer<Optional<RequirementKind>> onChosen;
  private Optional<RequirementKind> chosen = Optional.empty();

  KindFilter(Consumer<Optional<RequirementKind>> onChosen) {
    this.onChosen = onChosen;
    addClassName("kind-filter");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("requirement.filter"));
    add(button(Optional.empty(), getTranslation("requirement.filter.all")));
    for (RequirementKind kind : RequirementKind.values()) {
      add(button(Optional.of(kind), getTranslation("requirement.kind." + kind.key())));
    }
    choose(chosen);
  }

  /** The kind that is shown; empty for all. */
  Optional<RequirementKind> chosen() {
    return chosen;
  }

  void choose(Optional<RequirementKind> kind) {
    chosen = kind;
    buttons.forEach(
        (each, button) ->
            button
                .getElement()
                .setAttribute("aria-pressed", Boolean.toString(each.equals(chosen))));
  }

  /** Says how many there are of each. */
  void count(List<Requirement> all) {
    counts.forEach(
        (kind, count) -> {
          long number =
              all.stream().filter(each -> kind.map(each.kind()::equals).orElse(true)).count();
          count.setText(Long.toString(number));
        });
  }

  private NativeButton button(Optional<RequirementKind> kind, String label) {
    Span count = new Span();
    count.addClassName("kind-count");
    NativeButton button = new NativeButton();
    kind.ifPresent(
        each -> {
          Span dot = new Span();
          dot.addClassName("sheet-dot");
          dot.getStyle().set("--dot", RequirementColumns.colour(each));
          button.add(dot);
        });
    button.add(new Span(label), count);
    button.getElement().setAttribute("type", "button");
    button.getElement().setAttribute("data-filter", kind.map(RequirementKind::key).orElse("all"));
    button.addClickListener(
        click -> {
          choose(kind);
          onChosen.accept(kind);
        });
    buttons.put(kind, button);
    counts.put(kind, count);
    return button;
  }
}
