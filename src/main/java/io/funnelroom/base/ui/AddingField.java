package io.funnelroom.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/**
 * Where the next entry of a list is written: a key of its own goes there, Enter adds, and so does
 * leaving the field.
 */
public class AddingField extends TextField {

  /** The key that is typed into a text stays a letter. */
  private static final String KEY =
      """
      const field = this;
      if (!field.listens) {
        field.listens = true;
        document.addEventListener('keydown', function listen(e) {
          if (!field.isConnected) {
            document.removeEventListener('keydown', listen);
            field.listens = false;
            return;
          }
          const at = e.composedPath()[0];
          if (e.key === $0 && !e.ctrlKey && !e.metaKey && !e.altKey && !e.isComposing
              && !at.isContentEditable && !(at.matches && at.matches('input, textarea, select'))
              && field.checkVisibility()) {
            e.preventDefault();
            field.focus();
          }
        });
      }
      """;

  private final String key;

  /**
   * @param key the letter that leads here from anywhere on the page
   * @param texts translation key of the label; its {@code .hint} stands in the empty field
   * @param add takes what was written, and says whether it is added
   */
  public AddingField(String key, String texts, Predicate<String> add) {
    this.key = key;
    setAriaLabel(getTranslation(texts));
    setPlaceholder(getTranslation(texts + ".hint"));
    getElement().setAttribute("aria-keyshortcuts", key);
    addValueChangeListener(
        change -> {
          if (change.isFromClient()
              && !change.getValue().isBlank()
              && add.test(change.getValue())) {
            clear();
          }
        });
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    super.onAttach(attached);
    getElement().executeJs(KEY, key);
  }
}
