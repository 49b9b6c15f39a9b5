package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import java.time.LocalDate;
import java.util.List;

/** Opens a deal from the pipeline: asks for it, shows it, lets it be taken back. */
final class NewDealAct {

  private final PipelineParts parts;
  private final DealSheet deals;

  NewDealAct(PipelineParts parts, DealSheet deals) {
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
      Toast.show(deals.getTranslation("deal.create.forbidden"));
    }
  }

  private void open(NewDeal wanted) {
    DealRow opened = parts.intake().open(deals.viewer(), wanted);
    deals.undo().did(List.of(parts.sheet().acts().restored(deals.viewer(), opened.id())));
    boolean shown = deals.filter().matches(opened, LocalDate.now(parts.sheet().clock()));
    Toast.show(
        deals.getTranslation(
            shown ? "pipeline.new.done" : "pipeline.new.done-filtered", opened.id(), opened.name()),
        deals.getTranslation("pipeline.undo"),
        deals::undoLast);
    if (shown) {
      deals.goTo(opened.id(), null);
    }
  }
}
