package io.funnelroom.team.ui;

import com.vaadin.flow.component.html.Anchor;

/** Leads to the sign-in page, which is loaded anew. */
class LoginLink extends Anchor {

  LoginLink() {
    super("login");
    setText(getTranslation("team.login.title"));
    setRouterIgnore(true);
  }
}
