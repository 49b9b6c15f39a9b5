package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** Opens a deal; on a narrow screen it is a plus alone. */
final class NewDealButton extends Button {

  NewDealButton(Runnable open) {
    Span plus = new Span("+");
    plus.getElement().setAttribute("aria-hidden", "true");
    Span words = new Span(getTranslation("pipeline.new"));
    words.addClassName("new-deal-words");
    setIcon(words);
    setPrefixComponent(plus);
    setAriaLabel(getTranslation("pipeline.new"));
    addThemeVariants(ButtonVariant.PRIMARY);
    addClassName("new-deal");
    setTooltipText(getTranslation("pipeline.new.key"));
    addClickListener(click -> open.run());
  }
}
