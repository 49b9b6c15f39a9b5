package io.funnelroom.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.StageAndStanding;
import io.funnelroom.imports.Match;
import io.funnelroom.team.People;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Step 4: who and what is meant by names that nobody here knows. */
final class MatchesStep extends ImportStep {
  private final transient ImportDraft draft;
  private final transient People people;

  /** The texts of all checks so far: one that has a match now is unknown no longer. */
  private final transient Map<DealField, Map<String, Integer>> unknown =
      Map.of(DealField.OWNER, new TreeMap<>(), DealField.STAGE, new TreeMap<>());

  MatchesStep(ImportDraft draft, People people) {
    super("imports.matches");
    this.draft = draft;
    this.people = people;
  }

  @Override
  boolean isNeeded() {
    remember();
    return unknown.values().stream().anyMatch(texts -> !texts.isEmpty());
  }

  @Override
  void show() {
    remember();
    content().removeAll();
    unknown.get(DealField.OWNER).forEach((text, rows) -> add(DealField.OWNER, text, rows));
    unknown.get(DealField.STAGE).forEach((text, rows) -> add(DealField.STAGE, text, rows));
  }

  private void remember() {
    unknown.get(DealField.OWNER).putAll(draft.check().unknownOwners());
    unknown.get(DealField.STAGE).putAll(draft.check().unknownStages());
  }

  /** Forgets the texts of a file that is not imported after all. */
  void forget() {
    unknown.values().forEach(Map::clear);
  }

  private void add(DealField field, String text, int rows) {
    Span where =
        new Span(
            getTranslation("imports.matches.rows", getTranslation("field." + field.key()), rows));
    where.addClassName("imports-samples");
    Div line = new Div(new Span(text), where, choices(field, text));
    line.addClassName("imports-line");
    content().add(line);
  }

  private ComboBox<Choice> choices(DealField field, String text) {
    List<Choice> all =
        Stream.concat(
                Stream.of(
                    new Choice(getTranslation("imports.matches.empty"), new Match.LeaveEmpty()),
                    new Choice(getTranslation("imports.matches.skip"), new Match.SkipRow())),
                field == DealField.OWNER ? owners() : stages())
            .toList();
    ComboBox<Choice> choices = new ComboBox<>();
    choices.setItems(all);
    choices.setItemLabelGenerator(Choice::label);
    choices.setPlaceholder(getTranslation("imports.matches.choose"));
    choices.setAriaLabel(getTranslation("imports.matches.for", text));
    Match chosen = draft.match(field, text);
    all.stream()
        .filter(choice -> choice.match().equals(chosen))
        .findFirst()
        .ifPresent(choices::setValue);
    choices.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            draft.match(field, text, change.getValue().match());
          }
        });
    return choices;
  }

  private Stream<Choice> owners() {
    return people.active().stream()
        .map(person -> new Choice(person.name(), new Match.Use(person.id())));
  }

  private Stream<Choice> stages() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Choice(
                    getTranslation("stage." + stage.number()),
                    new Match.Use(new StageAndStanding(stage, Standing.OPEN))));
  }

  private record Choice(String label, Match match) {}
}
