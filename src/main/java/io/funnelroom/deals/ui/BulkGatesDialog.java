package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateClosed;
import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The deals of many whose gates ask for more: what each misses, and that they may wait for it
 * together.
 */
@StyleSheet("context://css/tools.css")
@StyleSheet("context://css/gate.css")
final class BulkGatesDialog extends Dialog {

  private static final int SHOWN = 100;

  private final DealSheetParts parts;
  private final MoveScreen screen;
  private final BulkChange.Change change;
  private final List<BulkRun.Refusal> missing;

  BulkGatesDialog(
      DealSheetParts parts,
      MoveScreen screen,
      BulkChange.Change change,
      List<BulkRun.Refusal> missing) {
    this.parts = parts;
    this.screen = screen;
    this.change = change;
    this.missing = missing;
    addClassNames("form-dialog", "gate-dialog");
    setHeaderTitle(getTranslation("gate.bulk.title", missing.size()));
    UnorderedList deals = new UnorderedList();
    deals.addClassName("gate-bulk");
    missing.stream().limit(SHOWN).map(this::line).forEach(deals::add);
    add(new Paragraph(getTranslation("gate.bulk.explained")), deals);
    Button leave = new Button(getTranslation("gate.bulk.leave"), click -> close());
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    Button wait = new Button(getTranslation("gate.bulk.wait"), click -> keepAll());
    wait.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(leave, wait);
  }

  private ListItem line(BulkRun.Refusal refusal) {
    DealId deal = refusal.deal();
    String name = find(deal) == null ? "" : find(deal).name();
    Button open = new Button(deal + " " + name, click -> open(deal));
    open.addThemeVariants(ButtonVariant.TERTIARY);
    String items =
        ((GateClosed) refusal.why())
            .report().missing().stream()
                .map(GateItem::textKey)
                .map(this::getTranslation)
                .collect(Collectors.joining(getTranslation("gate.and")));
    ListItem line = new ListItem(open, new Span(getTranslation("gate.bulk.missing", items)));
    line.getElement().setAttribute("data-deal", deal.value());
    return line;
  }

  private void open(DealId deal) {
    DealRow row = find(deal);
    if (row != null) {
      change.aim(deal).ifPresent(aim -> parts.desk().await(screen, row, aim));
    }
  }

  private void keepAll() {
    long waiting = missing.stream().filter(refusal -> keep(refusal.deal())).count();
    close();
    Toast.show(getTranslation("gate.bulk.waiting", waiting));
  }

  private boolean keep(DealId deal) {
    DealRow row = find(deal);
    if (row == null || row.standing().outcome() == Outcome.LOST) {
      return false;
    }
    try {
      change
          .aim(deal)
          .filter(aim -> !aim.isReached(row))
          .ifPresent(aim -> parts.desk().keep(screen.viewer(), row, aim));
      return true;
    } catch (RuleViolation forbidden) {
      return false;
    }
  }

  private DealRow find(DealId deal) {
    return parts.deals().find(screen.viewer(), deal).orElse(null);
  }
}
