package io.funnelroom.base.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Where one field of {@link RowFields} stands on the page. */
@Tag("row-field")
public final class RowField extends Component implements HasStyle {

  private final String key;

  /** The field of this column. */
  public RowField(String key) {
    this.key = key;
    getElement().setAttribute("data-field", key);
  }

  /** The column's key. */
  public String key() {
    return key;
  }
}
