package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.NavigationEntry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainLayoutTest {

  private MainLayout layout;

  @BeforeEach
  void open() {
    MockVaadin.setup();
    layout =
        new MainLayout(
            List.of(
                new NavigationEntry("stage.7", "insights", "insights", 80),
                new NavigationEntry("stage.1", "leads", "leads", 20)));
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @Test
  void placesStandInTheirOrder() {
    assertThat(places()).extracting(Anchor::getHref).containsExactly("leads", "insights");
  }

  @Test
  void aPlaceIsMarkedWhileThePersonIsInIt() {
    NavigationRail rail = _get(layout, NavigationRail.class);
    assertThat(rail.show("leads/SF001")).map(NavigationEntry::route).contains("leads");
    assertThat(places())
        .extracting(place -> place.getElement().getAttribute("aria-current"))
        .containsExactly("page", null);
  }

  @Test
  void aViewBringsItsOwnBarContentAndTakesItAlong() {
    layout.showRouterLayoutContent(new Deals());
    assertThat(_find(layout, Span.class, span -> span.withText("SF001"))).hasSize(1);
    layout.showRouterLayoutContent(new Div());
    assertThat(_find(layout, Span.class, span -> span.withText("SF001"))).isEmpty();
  }

  @Test
  void theTitleIsTheOnlyHeadingOfTheFrame() {
    assertThat(_find(layout, H1.class)).hasSize(1);
  }

  private List<Anchor> places() {
    return _find(layout, Anchor.class, place -> place.withClasses("room-place"));
  }

  private static class Deals extends Div implements BarContent {

    @Override
    public Component barContent() {
      return new Span("SF001");
    }
  }
}
