package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.Component;

/**
 * Lets a person do what a gate asks for right in its list. A module declares one as a bean for each
 * of its gate items that fits into a line; the others are done on the tab that the item names.
 */
public interface GateItemField {

  /** The key of the gate item, see {@link io.funnelroom.deals.GateItem#key}. */
  String key();

  /**
   * Asks for it, in one line, and stores what the person says at once; what a rule refuses stands
   * at the field. Offered to those alone who may do the item. The list finds out by itself that it
   * is done and takes the field away.
   *
   * @param deal as the list has it, always up to date
   */
  Component field(OpenDeal deal);
}
