package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.StableOrder;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.team.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The requirements of a deal, a row each, in their order; those of one kind, if asked. */
final class RequirementRows extends UnorderedList {

  private final Function<Requirement, RequirementRow> draw;
  private final BooleanSupplier editable;
  private final Function<Requirement, Optional<Quote>> quotes;
  private final Map<RequirementId, RequirementRow> rows = new HashMap<>();
  private Optional<RequirementKind> kind = Optional.empty();

  /**
   * @param draw makes the row of a requirement
   * @param quotes knows the words that a requirement follows from
   */
  RequirementRows(
      Function<Requirement, RequirementRow> draw,
      BooleanSupplier editable,
      Function<Requirement, Optional<Quote>> quotes) {
    this.draw = draw;
    this.editable = editable;
    this.quotes = quotes;
    addClassName("requirements");
  }

  /** Shows these requirements and no others. */
  void showAll(List<Requirement> requirements) {
    List<RequirementId> present = requirements.stream().map(Requirement::id).toList();
    rows.keySet().removeIf(id -> !present.contains(id));
    requirements.forEach(this::row);
    arrange();
  }

  /** Shows what these are now; those that were removed go, unless they are back by now. */
  void show(List<Requirement> changed) {
    for (Requirement requirement : changed) {
      if (!requirement.removed()) {
        row(requirement);
      } else if (find(requirement.id())
          .filter(row -> row.requirement().version() > requirement.version())
          .isEmpty()) {
        rows.remove(requirement.id());
      }
    }
    arrange();
  }

  /** Shows those of this kind alone; all of them for none. */
  void filter(Optional<RequirementKind> wanted) {
    kind = wanted;
    arrange();
  }

  /** All of them, whether they are shown or not. */
  List<Requirement> all() {
    return rows.values().stream()
        .map(RequirementRow::requirement)
        .sorted(Requirement.ORDER)
        .toList();
  }

  /** Those that are shown. */
  List<Requirement> shown() {
    return all().stream().filter(each -> kind.map(each.kind()::equals).orElse(true)).toList();
  }

  Optional<RequirementRow> find(RequirementId requirement) {
    return Optional.ofNullable(rows.get(requirement));
  }

  void glow(RequirementId requirement, Set<String> fields, Person by) {
    find(requirement).ifPresent(row -> row.glow(fields, by));
  }

  private void row(Requirement requirement) {
    rows.computeIfAbsent(requirement.id(), id -> draw.apply(requirement))
        .show(requirement, editable.getAsBoolean(), quotes.apply(requirement));
  }

  private void arrange() {
    StableOrder.arrange(this, shown().stream().map(each -> rows.get(each.id())).toList());
  }
}
