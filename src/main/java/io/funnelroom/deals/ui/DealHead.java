package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.Locale;
import java.util.Map;

/** What stays in sight on every tab of a deal: what it is, where it stands, what can be done. */
final class DealHead extends Header {

  private final DealPageParts parts;
  private final OpenDeal deal;
  private final DealPageActs acts;
  private final Span outcome = new Span();
  private final Span archived = new Span(getTranslation("deal.archived-badge"));
  private final Span amount = new Span();
  private final Span owner = new Span();
  private final Button restore = new Button(getTranslation("pipeline.restore"));
  private final Button next = new Button();
  private final StagePath path;
  private Stage counted;
  private Map<Stage, Long> days = Map.of();

  DealHead(DealPageParts parts, OpenDeal deal, DealPageActs acts) {
    this.parts = parts;
    this.deal = deal;
    this.acts = acts;
    addClassName("deal-head");
    RowField name = new RowField(DealField.NAME.key());
    name.addClassName("deal-name");
    outcome.addClassName("deal-outcome");
    archived.addClassName("deal-outcome");
    amount.addClassName("deal-amount");
    owner.addClassName("deal-owner");
    path = new StagePath(acts::moveTo);
    restore.addClickListener(click -> acts.restore());
    next.addClickListener(click -> moveOn());
    next.addThemeVariants(ButtonVariant.PRIMARY);
    next.addClassName("deal-next");
    Div line = new Div(name, archived, outcome, gap(), amount, owner, restore, next, menu());
    line.addClassName("deal-line");
    add(line, path);
    show(deal.row());
  }

  /** Shows the deal as it is now. */
  void show(DealRow row) {
    Outcome how = row.standing().outcome();
    boolean open = how == Outcome.OPEN;
    outcome.setVisible(!open);
    outcome.setText(open ? "" : getTranslation("outcome." + how.name().toLowerCase(Locale.ROOT)));
    outcome.setTitle(parts.sheet().text().show(DealField.STANDING, row.standing(), getLocale()));
    outcome.getElement().setAttribute("data-outcome", how.name().toLowerCase(Locale.ROOT));
    archived.setVisible(row.archived());
    amount.setText(parts.sheet().text().show(row, DealField.AMOUNT, getLocale()));
    amount.setTitle(getTranslation("field.amount"));
    showOwner(row);
    restore.setVisible(row.archived() && acts.mayArchive());
    showNext(row);
    path.show(row.stage(), days(row), acts.mayMove());
  }

  /** Counted anew only when the deal has come into another stage. */
  private Map<Stage, Long> days(DealRow row) {
    if (row.stage() != counted) {
      counted = row.stage();
      days = parts.sheet().deals().daysInStages(deal.viewer(), row.id());
    }
    return days;
  }

  private void showOwner(DealRow row) {
    owner.removeAll();
    if (row.owner() != null) {
      parts.sheet().people().find(row.owner()).map(PersonLine::new).ifPresent(owner::add);
    }
  }

  private void showNext(DealRow row) {
    boolean possible =
        acts.mayMove() && row.stage() != Stage.REVIEW && row.standing().outcome() == Outcome.OPEN;
    next.setVisible(possible);
    if (possible) {
      String to = getTranslation("stage.short." + (row.stage().number() + 1));
      next.setText(getTranslation("deal.next", to));
    }
  }

  private void moveOn() {
    acts.moveTo(Stage.ofNumber(deal.row().stage().number() + 1));
  }

  private Button menu() {
    Button more = new Button("⋯");
    more.setAriaLabel(getTranslation("deal.acts"));
    more.setTooltipText(getTranslation("deal.acts"));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    more.addClassName("deal-more");
    ContextMenu menu = new ContextMenu(more);
    menu.setOpenOnClick(true);
    menu.addOpenedChangeListener(
        opened -> {
          if (opened.isOpened()) {
            offer(menu);
          }
        });
    offer(menu);
    return more;
  }

  private void offer(ContextMenu menu) {
    menu.removeAll();
    menu.addItem(getTranslation("pipeline.menu.copy-link"), click -> acts.copyLink());
    if (acts.mayClose()) {
      menu.addItem(getTranslation("pipeline.menu.standing"), click -> acts.askForStanding());
    }
    if (acts.isWaiting()) {
      menu.addItem(getTranslation("gate.menu"), click -> acts.showWaiting());
    }
    if (acts.mayArchive()) {
      if (deal.row().archived()) {
        menu.addItem(getTranslation("pipeline.restore"), click -> acts.restore());
      } else {
        menu.addItem(getTranslation("pipeline.menu.share"), click -> acts.share());
        menu.addItem(getTranslation("pipeline.archive"), click -> acts.archive());
      }
    }
  }

  private static Span gap() {
    Span gap = new Span();
    gap.addClassName("deal-gap");
    return gap;
  }
}
