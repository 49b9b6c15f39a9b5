package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.base.ui.Link;
import io.funnelroom.live.ScreenReading;
import io.funnelroom.live.Screens;
import io.funnelroom.requirements.search.Found;
import io.funnelroom.requirements.search.Hit;
import io.funnelroom.requirements.search.RequirementSearch;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One box over notes, customers' words and requirements of all deals; it follows what is typed. */
@Route(SearchView.ROUTE)
@PermitAll
@StyleSheet("context://css/search.css")
class SearchView extends Div implements BeforeEnterObserver, Headed {

  static final String ROUTE = "search";
  private static final String SOUGHT = "q";
  private static final int PAUSE_MILLIS = 200;
  private static final int LONGEST = 200;
  private static final String REMEMBER = "history.replaceState(history.state, '', $0)";

  private final transient RequirementSearch search;
  private final transient Screens screens;
  private final transient People people;
  private final transient Person person;
  private final TextField box = new TextField();
  private final Span count = new Span();
  private final Div results = new Div();
  private volatile String sought = "";
  private transient ScreenReading<Answer> reading;

  SearchView(RequirementSearch search, Screens screens, People people, SignedIn signedIn) {
    this.search = search;
    this.screens = screens;
    this.people = people;
    person = signedIn.person();
    addClassName("search");
    box.addClassName("search-box");
    box.setAriaLabel(getTranslation("search.label"));
    box.setPlaceholder(getTranslation("search.placeholder"));
    box.setClearButtonVisible(true);
    box.setMaxLength(LONGEST);
    box.setAutofocus(true);
    box.setValueChangeMode(ValueChangeMode.LAZY);
    box.setValueChangeTimeout(PAUSE_MILLIS);
    box.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            seek(change.getValue());
            remember();
          }
        });
    count.addClassName("search-count");
    count.getElement().setAttribute("role", "status");
    results.addClassName("search-results");
    add(box, count, results);
  }

  @Override
  public String heading() {
    return getTranslation("search.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    sought = Link.of(event.getLocation().getQueryParameters()).text(SOUGHT);
    box.setValue(sought);
    if (reading != null) {
      seek(sought);
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    reading = screens.reading(screens.pace(attached.getUI()), this::find, this::show);
    seek(sought);
  }

  private void seek(String words) {
    sought = words;
    reading.ask();
  }

  private Answer find() {
    String asked = sought;
    return new Answer(asked, search.find(people.find(person.id()).orElse(person), asked));
  }

  private void show(Answer answer) {
    if (!answer.asked.equals(sought)) {
      return;
    }
    Found found = answer.found;
    results.removeAll();
    section("search.requirements", found.requirements());
    section("search.quotes", found.quotes());
    section("search.notes", found.notes());
    boolean asked = !sought.isBlank();
    int all = found.requirements().size() + found.quotes().size() + found.notes().size();
    count.setText(asked && !found.isEmpty() ? getTranslation("search.count", all) : "");
    if (found.isEmpty()) {
      results.add(
          asked
              ? new EmptyState(
                  getTranslation("search.none", sought), getTranslation("search.none.why"))
              : new EmptyState(getTranslation("search.empty"), getTranslation("search.purpose")));
    }
  }

  private void section(String key, List<Hit> hits) {
    if (hits.isEmpty()) {
      return;
    }
    OrderedList list = new OrderedList();
    hits.forEach(hit -> list.add(new HitLine(hit)));
    Section section = new Section(new H2(getTranslation(key)), list);
    if (hits.size() == Found.MOST) {
      Span more = new Span(getTranslation("search.more", Found.MOST));
      more.addClassName("search-more");
      section.add(more);
    }
    results.add(section);
  }

  private void remember() {
    Link link = new Link();
    link.put(SOUGHT, sought.isBlank() ? List.of() : List.of(sought));
    String query = link.text();
    getElement().executeJs(REMEMBER, ROUTE + (query.isEmpty() ? "" : "?" + query));
  }

  private record Answer(String asked, Found found) {}
}
