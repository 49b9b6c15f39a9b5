package io.funnelroom.team.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.funnelroom.team.DemoAccounts;
import io.funnelroom.team.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/team.css")
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();
  private final transient SignedIn signedIn;

  LoginView(SignedIn signedIn, ObjectProvider<DemoAccounts> demo) {
    this.signedIn = signedIn;
    addClassName("team-page");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.getElement().setAttribute("no-autofocus", false);
    form.setI18n(texts("team.login.failed"));
    Div card = new Div(new H1(getTranslation("app.name")), form);
    card.addClassName("team-card");
    demo.ifAvailable(accounts -> card.add(notice(accounts)));
    add(card);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (signedIn.find().isPresent()) {
      event.forwardTo("");
      return;
    }
    Map<String, List<String>> query = event.getLocation().getQueryParameters().getParameters();
    form.setError(query.containsKey("error"));
    secondsIn(query).ifPresent(this::showWait);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("team.login.title");
  }

  private void showWait(int seconds) {
    form.setI18n(texts("team.login.wait", seconds));
    form.setError(true);
  }

  private Optional<Integer> secondsIn(Map<String, List<String>> query) {
    return query.getOrDefault("wait", List.of()).stream()
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private LoginI18n texts(String failure, Object... parameters) {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form fields = texts.getForm();
    fields.setTitle(getTranslation("team.login.title"));
    fields.setUsername(getTranslation("team.user-name"));
    fields.setPassword(getTranslation("team.password"));
    fields.setSubmit(getTranslation("team.login.submit"));
    LoginI18n.ErrorMessage message = texts.getErrorMessage();
    message.setTitle(getTranslation("team.login.failed.title"));
    message.setMessage(getTranslation(failure, parameters));
    message.setUsername(getTranslation("team.login.user-name-missing"));
    message.setPassword(getTranslation("team.login.password-missing"));
    return texts;
  }

  private Div notice(DemoAccounts accounts) {
    Div notice =
        new Div(
            new Paragraph(getTranslation("team.login.demo", accounts.password())),
            new Paragraph(String.join(" · ", accounts.userNames())));
    notice.addClassName("team-demo");
    return notice;
  }
}
