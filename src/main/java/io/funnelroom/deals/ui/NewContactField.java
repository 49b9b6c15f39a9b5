package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/**
 * Where the next contact is written, as name and position are written in the grid: the key p goes
 * there, Enter adds, and so does leaving the field.
 */
final class NewContactField extends TextField {

  /** A p that is typed into a text stays one. */
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
          if (e.key === 'p' && !e.ctrlKey && !e.metaKey && !e.altKey && !e.isComposing
              && !at.isContentEditable && !(at.matches && at.matches('input, textarea, select'))
              && field.checkVisibility()) {
            e.preventDefault();
            field.focus();
          }
        });
      }
      """;

  /**
   * @param add takes what was written, and says whether it is added
   */
  NewContactField(Predicate<String> add) {
    addClassName("new-contact");
    setAriaLabel(getTranslation("people.add"));
    setPlaceholder(getTranslation("people.add.hint"));
    setMaxLength(400);
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
    getElement().executeJs(KEY);
  }
}
