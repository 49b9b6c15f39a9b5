package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.funnelroom.deals.ui.page.OpenDeal;

/** The follow-ups of one deal over the screen of many: the same timeline as on the deal's page. */
final class FollowUpsDialog extends Dialog {

  FollowUpsDialog(FollowUpParts parts, OpenDeal deal) {
    setHeaderTitle(deal.id() + " " + deal.row().name());
    addClassName("follow-ups-dialog");
    add(new FollowUpTimeline(parts, deal));
    getFooter().add(new Button(getTranslation("followups.close"), click -> close()));
  }
}
