package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.deals.DealFilter;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One filter of the bar, such as the one by stage. */
interface FilterPart {

  /** What stands in the bar. */
  Component component();

  /** Shows its part of the filter. */
  void show(DealFilter filter);

  /** Whether its part of the filter asks for something. */
  boolean isSetIn(DealFilter filter);

  /** Hears of every choice that the person makes, as a change of the whole filter. */
  void onChange(Consumer<UnaryOperator<DealFilter>> handler);
}
