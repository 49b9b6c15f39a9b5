package io.funnelroom.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.ui.actions.PipelineAction;
import io.funnelroom.deals.ui.actions.PipelineShown;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.SignedIn;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Leads from the pipeline to the imports, whom it may concern. */
@Order(10)
@org.springframework.stereotype.Component
class ImportAction implements PipelineAction {
  private final SignedIn signedIn;
  private final AccessPolicy policy;

  ImportAction(SignedIn signedIn, AccessPolicy policy) {
    this.signedIn = signedIn;
    this.policy = policy;
  }

  @Override
  public Component component(Supplier<PipelineShown> shown) {
    Locale language = UI.getCurrent().getLocale();
    NativeButton button = new NativeButton(Translations.text(language, "imports.title"));
    button.addClassName("chip");
    button.setVisible(policy.mayCreateDeals(signedIn.person()));
    button.addClickListener(click -> UI.getCurrent().navigate(ImportsView.class));
    return button;
  }
}
