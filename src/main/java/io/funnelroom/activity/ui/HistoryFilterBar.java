package io.funnelroom.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.activity.HistoryFacets;
import io.funnelroom.activity.HistoryFilter;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Locale;
import java.util.function.Consumer;

/** What a history can be filtered by: who, which field, what happened, when. */
final class HistoryFilterBar extends Div {

  private final HistoryChoice<PersonId> people;
  private final HistoryChoice<String> fields;
  private final HistoryChoice<String> kinds;
  private final HistoryPeriod period;
  private final NativeButton clear = new NativeButton();
  private HistoryFilter filter = HistoryFilter.ALL;

  HistoryFilterBar(People team, EntryText text, Locale language, Consumer<HistoryFilter> chosen) {
    people =
        new HistoryChoice<>(
            getTranslation("history.by"),
            id -> team.find(id).map(Person::name).orElse(""),
            ids -> chosen.accept(filter.by(ids)));
    fields =
        new HistoryChoice<>(
            getTranslation("history.field"),
            text::field,
            keys -> chosen.accept(filter.ofFields(keys)));
    kinds =
        new HistoryChoice<>(
            getTranslation("history.kind"),
            text::kind,
            keys -> chosen.accept(filter.ofKinds(keys)));
    period =
        new HistoryPeriod(
            getTranslation("history.when"),
            language,
            (from, to) -> chosen.accept(filter.between(from, to)));
    addClassNames("filter-chips", "history-filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("filter.group"));
    clear.setText(getTranslation("filter.clear"));
    clear.addClassName("filter-clear");
    clear.addClickListener(click -> chosen.accept(HistoryFilter.ALL));
    add(people.chip(), fields.chip(), kinds.chip(), period.chip(), clear);
  }

  /** Offers what occurs. */
  void offer(HistoryFacets facets) {
    people.offer(facets.people());
    fields.offer(facets.fields());
    kinds.offer(facets.kinds());
  }

  /** Shows this filter; nobody is told. */
  void show(HistoryFilter shown) {
    filter = shown;
    people.show(shown.by());
    fields.show(shown.fields());
    kinds.show(shown.kinds());
    period.show(shown.from(), shown.to());
    clear.setVisible(!shown.equals(HistoryFilter.ALL));
  }
}
