package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.StageBadge;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Department;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The filters that deals can be chosen by. */
@org.springframework.stereotype.Component
class FilterParts {

  private final People people;
  private final DealReader reader;
  private final DealText text;

  FilterParts(People people, DealReader reader, DealText text) {
    this.people = people;
    this.reader = reader;
    this.text = text;
  }

  /** A new set of them, speaking the screen's language. */
  List<FilterPart> all(Component screen) {
    Locale language = UI.getCurrent().getLocale();
    return List.of(
        new ChoiceFilter<>(
            screen.getTranslation("filter.stage"),
            List.of(Stage.values()),
            stage -> screen.getTranslation("stage.short." + stage.number()),
            stage ->
                new StageBadge(stage.number(), screen.getTranslation("stage." + stage.number())),
            DealFilter::stages,
            DealFilter::inStages),
        new ChoiceFilter<>(
            screen.getTranslation("filter.outcome"),
            List.of(Outcome.values()),
            outcome -> screen.getTranslation("outcome." + lower(outcome)),
            outcome -> new Span(screen.getTranslation("outcome." + lower(outcome))),
            DealFilter::outcomes,
            DealFilter::withOutcomes),
        new ChoiceFilter<>(
            screen.getTranslation("field.owner"),
            owners(),
            this::name,
            this::drawn,
            DealFilter::owners,
            DealFilter::ownedBy),
        new ChoiceFilter<>(
            screen.getTranslation("filter.source"),
            List.of(SourceClass.values()),
            source -> screen.getTranslation("source." + lower(source)),
            source -> new Span(screen.getTranslation("source." + lower(source))),
            DealFilter::sources,
            DealFilter::from),
        new DueFilter(screen.getTranslation("filter.due"), language),
        new AmountFilter(screen.getTranslation("filter.amount"), reader, text, language),
        new ToggleFilter(
            screen.getTranslation("filter.stale"),
            screen.getTranslation("filter.stale.explained"),
            DealFilter::stale,
            DealFilter::stale),
        new ToggleFilter(
            screen.getTranslation("filter.archived"),
            screen.getTranslation("filter.archived.explained"),
            DealFilter::archived,
            DealFilter::archived));
  }

  /** Those of sales first: most deals are theirs. */
  private List<PersonId> owners() {
    return people.active().stream()
        .sorted(Comparator.comparing(person -> person.department() != Department.SALES))
        .map(Person::id)
        .toList();
  }

  private String name(PersonId id) {
    return people.find(id).map(Person::name).orElse("");
  }

  private Component drawn(PersonId id) {
    return people.find(id).<Component>map(PersonLine::new).orElseGet(Span::new);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
