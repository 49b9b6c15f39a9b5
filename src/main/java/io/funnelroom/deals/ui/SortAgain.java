package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Offers to sort again after changes have left rows where the order no longer puts them. */
final class SortAgain extends Button {

  SortAgain(Runnable sort) {
    addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("sort-again");
    setText(getTranslation("pipeline.sort-again"));
    addClickListener(
        click -> {
          setVisible(false);
          sort.run();
        });
    setVisible(false);
  }

  void offer() {
    setVisible(true);
  }
}
