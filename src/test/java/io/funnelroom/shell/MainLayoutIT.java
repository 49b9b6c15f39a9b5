package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinService;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.NavigationEntry;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.team.Profiles;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class MainLayoutIT {

  private final Memberships memberships;
  private final Profiles profiles;

  MainLayoutIT(Memberships memberships, Profiles profiles) {
    this.memberships = memberships;
    this.profiles = profiles;
  }

  @BeforeEach
  void liSiOpensTheRoom() {
    VaadinService.getCurrent().getRouter().getRegistry().setLayout(MainLayout.class);
    Person lisi = new Staff(memberships).lisi;
    profiles.speak(lisi, lisi.id(), Locale.SIMPLIFIED_CHINESE);
    SignIn.as(lisi);
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    UI.getCurrent().navigate("");
  }

  @Test
  void showsWhereThePersonIs() {
    assertThat(_get(H1.class).getText()).isEqualTo("我的一天");
    assertThat(here()).extracting(Anchor::getHref).containsExactly(".");
  }

  @Test
  void theBrowsersTitleTellsTabsApart() {
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("我的一天 · Funnelroom 商机室");
    UI.getCurrent().navigate("settings/profile");
    assertThat(UI.getCurrent().getInternals().getTitle())
        .isEqualTo(_get(H1.class).getText() + " · Funnelroom 商机室");
  }

  @Test
  void showsWhoIsSignedIn() {
    assertThat(_get(AccountMenu.class).getElement().getAttribute("aria-label")).isEqualTo("李四 的账号");
    assertThat(_get(PersonAvatar.class).getText()).isEqualTo("李四");
  }

  @Test
  void anAddressWithNothingThereSaysSoInThePersonsLanguage() {
    VaadinService.getCurrent()
        .getRouter()
        .navigate(
            UI.getCurrent(), new Location("deals/SF999/nothing"), NavigationTrigger.PAGE_LOAD);
    assertThat(_get(H2.class).getText()).isEqualTo("这个地址下没有内容");
    assertThat(_get(H1.class).getText()).isEqualTo("页面不存在");
    assertThat(_find(AccountMenu.class)).hasSize(1);
  }

  @Test
  void aViewBringsItsOwnBarContentAndTakesItAlong() {
    MainLayout layout = _get(MainLayout.class);
    layout.showRouterLayoutContent(new DealPage());
    assertThat(_find(layout, Span.class, span -> span.withText("SF001"))).hasSize(1);
    layout.showRouterLayoutContent(new Div());
    assertThat(_find(layout, Span.class, span -> span.withText("SF001"))).isEmpty();
  }

  @Test
  void placesStandInTheirOrderAndKnowWhatLiesInThem() {
    NavigationRail rail =
        new NavigationRail(
            List.of(
                new NavigationEntry("stage.1", "leads", "leads", 20),
                new NavigationEntry("stage.7", "insights", "insights", 80)));
    assertThat(rail.show("leads/SF001")).map(NavigationEntry::route).contains("leads");
    assertThat(rail.show("leadership")).isEmpty();
  }

  private static List<Anchor> here() {
    return _find(Anchor.class, place -> place.withAttribute("aria-current", "page"));
  }

  private static class DealPage extends Div implements BarContent {

    @Override
    public Component barContent() {
      return new Span("SF001");
    }
  }
}
