package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.NamedView;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The named views to choose from, one's own and the team's, and what can be done with the present
 * one. A dot tells that the pipeline shows something else than was saved.
 */
@StyleSheet("context://css/tools.css")
final class ViewMenu extends Div {

  private final ViewMenuParts parts;
  private final Person viewer;
  private final NativeButton button = new NativeButton();
  private final ContextMenu menu = new ContextMenu(button);
  private final ViewActs acts;
  private List<NamedView> views = List.of();
  private PipelineState state = PipelineState.START;
  private Consumer<PipelineState> chosen = wanted -> {};
  private Registration watching;

  ViewMenu(ViewMenuParts parts, Person viewer) {
    this.parts = parts;
    this.viewer = viewer;
    acts = new ViewActs(parts, this::viewer, this::go);
    addClassName("view-menu");
    button.addClassName("view-button");
    button.getElement().setAttribute("aria-haspopup", "menu");
    menu.setOpenOnClick(true);
    menu.addOpenedChangeListener(change -> drawMenu());
    menu.setPosition(ContextMenuPosition.BOTTOM_START);
    add(button);
    reload();
  }

  /** Shows which view this state came from, and whether it still is that view. */
  void show(PipelineState present) {
    state = present;
    draw();
  }

  /** Hears where the person wants to go: to a view, or on as the view that they just saved. */
  void onChoose(Consumer<PipelineState> handler) {
    chosen = handler;
  }

  /** The state that a view was saved in, if the viewer may see the view. */
  Optional<PipelineState> stateOf(long view) {
    return find(view).map(this::stateOf);
  }

  /** What the button opens. */
  ContextMenu menu() {
    return menu;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    ScreenPace pace = parts.screens().pace(attached.getUI());
    watching = parts.feed().watch(() -> pace.show(this::reload));
    reload();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  /** Who looks at the menu, in the role that they have now. */
  private Person viewer() {
    return parts.people().find(viewer.id()).orElse(viewer);
  }

  private void reload() {
    views = parts.views().seenBy(viewer());
    draw();
  }

  private void go(PipelineState wanted) {
    reload();
    chosen.accept(wanted);
  }

  private void draw() {
    Optional<NamedView> present = present();
    boolean differs = differs(present);
    button.removeAll();
    button.add(new Span(present.map(NamedView::name).orElse(getTranslation("view.all"))));
    button.setClassName("view-changed", differs);
    button.setTitle(differs ? getTranslation("view.changed") : "");
    drawMenu();
  }

  /** An open menu stays as it is: nothing moves away under the pointer. */
  private void drawMenu() {
    if (menu.isOpened()) {
      return;
    }
    Optional<NamedView> present = present();
    menu.removeAll();
    addChoice(getTranslation("view.all"), PipelineState.START, present.isEmpty());
    for (NamedView view : views) {
      addChoice(name(view), stateOf(view), present.filter(view::equals).isPresent());
    }
    menu.addSeparator();
    acts.addTo(menu, state, present, differs(present));
  }

  private void addChoice(String name, PipelineState to, boolean here) {
    MenuItem item = menu.addItem(name, click -> chosen.accept(to));
    item.setCheckable(true);
    item.setChecked(here);
  }

  private String name(NamedView view) {
    if (!view.owner().equals(viewer.id())) {
      String owner = parts.people().find(view.owner()).map(Person::name).orElse("");
      return getTranslation("view.of", view.name(), owner);
    }
    return view.shared() ? getTranslation("view.team", view.name()) : view.name();
  }

  private Optional<NamedView> present() {
    return state.view() == null ? Optional.empty() : find(state.view());
  }

  private Optional<NamedView> find(long id) {
    return views.stream().filter(view -> view.id() == id).findFirst();
  }

  private PipelineState stateOf(NamedView view) {
    return parts.codec().read(view.query()).toKeep().inView(view.id());
  }

  private boolean differs(Optional<NamedView> present) {
    PipelineState saved = present.map(this::stateOf).orElse(PipelineState.START);
    return !state.toKeep().equals(saved.toKeep());
  }
}
