package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * A search that follows what is typed: the slash key goes there, from the sheet too, and Esc
 * empties it.
 */
final class SearchField extends TextField {

  private static final int PAUSE_MILLIS = 200;

  /** A slash that is typed into a text stays one. */
  private static final String SLASH =
      """
      const field = this;
      const onKey = e => {
        const at = e.composedPath()[0];
        if (e.key === '/' && !e.ctrlKey && !e.metaKey && !e.altKey && !e.isComposing
            && !at.isContentEditable && !(at.matches && at.matches('input, textarea, select'))
            && field.checkVisibility()) {
          e.preventDefault();
          field.focus();
        }
      };
      if (!field.slash) {
        field.slash = true;
        const leaves = (name, action) => document.addEventListener(name, function listen(e) {
          field.isConnected ? action(e) : document.removeEventListener(name, listen);
          field.slash = field.isConnected;
        });
        leaves('keydown', onKey);
        leaves('sheet-search', e => { e.preventDefault(); field.focus(); });
      }
      """;

  SearchField(Consumer<String> handler) {
    addClassName("filter-search");
    setPlaceholder(getTranslation("filter.search"));
    setAriaLabel(getTranslation("filter.search.label"));
    // Esc empties a field that has this button.
    setClearButtonVisible(true);
    setMaxLength(200);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            handler.accept(change.getValue());
          }
        });
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    getElement().executeJs(SLASH);
  }
}
