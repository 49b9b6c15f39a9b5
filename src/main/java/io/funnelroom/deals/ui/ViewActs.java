package io.funnelroom.deals.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.NamedView;
import io.funnelroom.deals.NamedViews;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with the present view: save, share, rename, delete it. */
final class ViewActs {

  /** Pages without a certificate have no clipboard of their own. */
  private static final String COPY =
      """
      const text = location.href;
      if (navigator.clipboard) {
        return navigator.clipboard.writeText(text);
      }
      const field = document.createElement('textarea');
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      """;

  private final NamedViews views;
  private final PipelineCodec codec;
  private final Supplier<Person> viewer;
  private final Consumer<PipelineState> go;

  /**
   * @param viewer in the role that they have now
   * @param go shows the pipeline in this state
   */
  ViewActs(ViewMenuParts parts, Supplier<Person> viewer, Consumer<PipelineState> go) {
    views = parts.views();
    codec = parts.codec();
    this.viewer = viewer;
    this.go = go;
  }

  void addTo(ContextMenu menu, PipelineState state, Optional<NamedView> present, boolean differs) {
    Optional<NamedView> own = present.filter(view -> views.mayChange(viewer.get(), view));
    if (differs) {
      own.ifPresent(
          view ->
              add(
                  menu,
                  "view.overwrite",
                  () -> {
                    views.overwrite(viewer.get(), view.id(), query(state));
                    go.accept(state);
                  }));
    }
    menu.addItem(menu.getTranslation("view.save-as"), click -> saveAs(menu, state));
    own.ifPresent(view -> addForOwner(menu, state, view));
    menu.addItem(
        menu.getTranslation("view.copy-link"),
        click ->
            menu.getElement()
                .executeJs(COPY)
                .then(done -> Toast.show(menu.getTranslation("view.link-copied"))));
  }

  private void addForOwner(ContextMenu menu, PipelineState state, NamedView view) {
    menu.addItem(
        menu.getTranslation("view.rename"),
        click ->
            new NameDialog(
                    menu.getTranslation("view.rename"),
                    view.name(),
                    name -> {
                      views.rename(viewer.get(), view.id(), name);
                      go.accept(state);
                    })
                .open());
    String share = view.shared() ? "view.unshare" : "view.share";
    add(
        menu,
        share,
        () -> {
          views.share(viewer.get(), view.id(), !view.shared());
          String done = view.shared() ? "view.unshared" : "view.shared";
          Toast.show(menu.getTranslation(done, view.name()));
          go.accept(state);
        });
    add(menu, "view.remove", () -> remove(menu, state, view));
  }

  private void saveAs(ContextMenu menu, PipelineState state) {
    new NameDialog(
            menu.getTranslation("view.save-as"),
            "",
            name -> {
              NamedView saved = views.save(viewer.get(), name, query(state));
              Toast.show(menu.getTranslation("view.saved-as", saved.name()));
              go.accept(state.inView(saved.id()));
            })
        .open();
  }

  private void remove(ContextMenu menu, PipelineState state, NamedView view) {
    views.remove(viewer.get(), view.id());
    go.accept(state.inView(null));
    Toast.show(
        menu.getTranslation("view.removed", view.name()),
        menu.getTranslation("view.undo"),
        () ->
            attempt(
                menu,
                () -> {
                  views.restore(viewer.get(), view.id());
                  go.accept(state);
                }));
  }

  private static void add(ContextMenu menu, String key, Runnable act) {
    menu.addItem(menu.getTranslation(key), click -> attempt(menu, act));
  }

  private static void attempt(ContextMenu menu, Runnable act) {
    try {
      act.run();
    } catch (RuleViolation refused) {
      Toast.show(menu.getTranslation(refused.key(), refused.parameters()));
    }
  }

  private String query(PipelineState state) {
    return codec.text(state.toKeep());
  }
}
