package io.funnelroom.deals.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import java.time.LocalDate;
import java.util.List;

/** Opens a deal from a screen of deals: asks for it, shows it, lets it be taken back. */
final class NewDealAct {

  private final PipelineParts parts;
  private final DealScreen deals;

  NewDealAct(PipelineParts parts, DealScreen deals) {
    this.parts = parts;
    this.deals = deals;
  }

  boolean isAllowed() {
    return parts.policy().mayCreateDeals(deals.viewer());
  }

  void ask() {
    if (isAllowed()) {
      new NewDealDialog(deals.viewer(), parts.sheet().people(), parts.reader(), this::open).open();
    } else {
      Toast.show(I18NProvider.translate("deal.create.forbidden"));
    }
  }

  private void open(NewDeal wanted) {
    DealRow opened = parts.intake().open(deals.viewer(), wanted);
    deals.undo().did(List.of(parts.sheet().acts().restored(deals.viewer(), opened.id())));
    boolean shown = deals.filter().matches(opened, LocalDate.now(parts.sheet().clock()));
    Toast.show(
        I18NProvider.translate(
            shown ? "pipeline.new.done" : "pipeline.new.done-filtered", opened.id(), opened.name()),
        I18NProvider.translate("pipeline.undo"),
        deals::undoLast);
    if (shown) {
      deals.goTo(opened.id(), null);
    }
  }
}
