package io.funnelroom.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a name: alone in the bar above it, and before the room's name in the browser. */
public interface Headed extends HasDynamicTitle {

  /** The view's name. */
  String heading();

  @Override
  default String getPageTitle() {
    return heading() + " · " + I18NProvider.translate("app.name");
  }
}
