package io.funnelroom.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;

/** Brings spreadsheets in, and lists those that have come in. */
@Route("imports")
@PermitAll
@StyleSheet("context://css/imports.css")
final class ImportsView extends Div implements BarContent, Headed {
  private final transient ImportParts parts;
  private final transient Person person;
  private final transient AccessPolicy policy;
  private final Button begin = new Button(getTranslation("imports.begin"), click -> begin());

  ImportsView(ImportParts parts, SignedIn signedIn, AccessPolicy policy) {
    this.parts = parts;
    this.person = signedIn.person();
    this.policy = policy;
    addClassName("imports");
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    list();
  }

  @Override
  public Component barContent() {
    return begin;
  }

  @Override
  public String heading() {
    return getTranslation("imports.title");
  }

  private boolean mayImport() {
    return policy.mayCreateDeals(parts.now(person));
  }

  private void begin() {
    if (!mayImport()) {
      list();
      return;
    }
    begin.setVisible(false);
    removeAll();
    add(new ImportWizard(parts, person, this::list));
  }

  private void list() {
    removeAll();
    begin.setVisible(mayImport());
    if (!mayImport()) {
      add(
          new EmptyState(
              getTranslation("imports.not-allowed"), getTranslation("imports.not-allowed.why")));
      return;
    }
    PastImportList past = new PastImportList(parts, person);
    if (past.isEmpty()) {
      Button first = new Button(getTranslation("imports.begin"), click -> begin());
      add(
          new EmptyState(
              getTranslation("imports.none"), getTranslation("imports.none.purpose"), first));
    } else {
      add(past);
    }
  }
}
