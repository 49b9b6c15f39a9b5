package io.funnelroom.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.funnelroom.team.DemoAccounts;
import io.funnelroom.team.SignedIn;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends EntryPage implements BeforeEnterObserver {

  private final LoginForm form = new LoginForm();
  private final transient SignedIn signedIn;

  LoginView(SignedIn signedIn, ObjectProvider<DemoAccounts> demo) {
    super("team.login.title");
    this.signedIn = signedIn;
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts(getTranslation("team.login.failed")));
    show(form);
    demo.ifAvailable(accounts -> add(notice(accounts)));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (signedIn.find().isPresent()) {
      event.forwardTo("");
      return;
    }
    QueryParameters query = event.getLocation().getQueryParameters();
    query
        .getSingleParameter("wait")
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .ifPresent(seconds -> form.setI18n(texts(getTranslation("team.login.wait", seconds))));
    form.setError(query.getParameters().containsKey("error") || hasWait(query));
  }

  private static boolean hasWait(QueryParameters query) {
    return query.getParameters().containsKey("wait");
  }

  private LoginI18n texts(String failure) {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form fields = texts.getForm();
    fields.setTitle(getTranslation("team.login.title"));
    fields.setUsername(getTranslation("team.user-name"));
    fields.setPassword(getTranslation("team.password"));
    fields.setSubmit(getTranslation("team.login.submit"));
    LoginI18n.ErrorMessage message = texts.getErrorMessage();
    message.setTitle(getTranslation("team.login.failed.title"));
    message.setMessage(failure);
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
