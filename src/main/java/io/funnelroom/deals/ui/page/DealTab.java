package io.funnelroom.deals.ui.page;

import com.vaadin.flow.component.Component;

/**
 * A tab of the deal page. A module declares one as a bean for each of its tabs; the page shows
 * those that there are and names none of them.
 */
public interface DealTab {

  /**
   * The last part of its address, {@code /deals/SF001/history}; its name is translated by {@code
   * deal.tab.<key>}.
   */
  String key();

  /**
   * Tabs stand in this order: overview 0, requirements 10, solution 20, negotiation 30, handover
   * 40, review 50, history 60.
   */
  int order();

  /**
   * What the tab shows of this deal: made anew each time it is opened. It follows changes by itself
   * from its attachment to its detachment.
   */
  Component content(OpenDeal deal);
}
