package io.funnelroom.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.base.ui.NavigationEntry;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.live.ConnectionWatch;
import io.funnelroom.live.ServerBoot;
import io.funnelroom.shell.day.LiveDay;
import io.funnelroom.shell.day.OpenDays;
import io.funnelroom.team.SignedIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The frame of every view: the places to go to, the view's title and actions, the view. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final transient SignedIn signedIn;
  private final transient OpenDays days;
  private final NavigationRail rail;
  private final H1 title = new H1();
  private final Div slot = new Div();
  private final Main view = new Main();
  private final transient List<Registration> following = new ArrayList<>();
  private boolean atHome;

  MainLayout(
      List<NavigationEntry> entries,
      SignedIn signedIn,
      OwnAccount account,
      MentionParts mentions,
      OpenDays days,
      ServerBoot boot) {
    this.signedIn = signedIn;
    this.days = days;
    rail =
        new NavigationRail(
            entries.stream().sorted(Comparator.comparing(NavigationEntry::order)).toList());
    signedIn
        .find()
        .ifPresent(
            person ->
                rail.add(
                    new MentionBell(mentions, person),
                    new AccountMenu(person, account::speak, account::signOut)));
    addClassName("room");
    title.addClassName("room-title");
    slot.addClassName("room-slot");
    Header bar = new Header(title, slot);
    bar.addClassName("room-bar");
    view.addClassName("room-view");
    view.setId("view");
    view.getElement().setAttribute("tabindex", "-1");
    Shortcuts.addShortcutListener(
        this, () -> getUI().ifPresent(ui -> ui.navigate("search")), Key.KEY_K, KeyModifier.CONTROL);
    add(skipLink(), new ConnectionWatch(boot), rail, bar, view);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    view.getElement().removeAllChildren();
    slot.removeAll();
    if (content != null) {
      view.getElement().appendChild(content.getElement());
      if (content instanceof BarContent bar) {
        slot.add(bar.barContent());
      }
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    atHome = event.getLocation().getPath().isEmpty();
    String place =
        rail.show(event.getLocation().getPath())
            .map(entry -> getTranslation(entry.key()))
            .orElse("");
    title.setText(
        event.getActiveChain().getFirst() instanceof Headed named ? named.heading() : place);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    signedIn.find().map(person -> days.of(attached.getUI(), person)).ifPresent(this::follow);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    following.forEach(Registration::remove);
    following.clear();
  }

  private void follow(LiveDay day) {
    following.add(day.count(rail::count));
    following.add(day.remind(this::remind));
  }

  /** Whoever looks at their day sees it there. */
  private void remind(int behind) {
    if (!atHome) {
      Toast.show(
          getTranslation("day.remind", behind),
          getTranslation("day.remind.open"),
          () -> getUI().ifPresent(ui -> ui.navigate("")));
    }
  }

  private Anchor skipLink() {
    Anchor skip = new Anchor("#view", getTranslation("shell.skip"));
    skip.addClassName("room-skip");
    skip.setRouterIgnore(true);
    skip.getElement()
        .executeJs(
            "this.onclick = e => { e.preventDefault(); document.getElementById('view').focus(); }");
    return skip;
  }
}
