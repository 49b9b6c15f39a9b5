package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
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
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
  private final DealSheet screen;
  private final BulkChange.Change change;
  private final List<DealId> missing;

  BulkGatesDialog(
      DealSheetParts parts,
      DealSheet screen,
      BulkChange.Change change,
      List<BulkRun.Refusal> refusals) {
    this.parts = parts;
    this.screen = screen;
    this.change = change;
    missing = refusals.stream().map(BulkRun.Refusal::deal).toList();
    addClassNames("form-dialog", "gate-dialog");
    setHeaderTitle(getTranslation("gate.bulk.title", missing.size()));
    UnorderedList deals = new UnorderedList();
    deals.addClassName("gate-bulk");
    Map<DealId, DealRow> rows = rows(missing.subList(0, Math.min(SHOWN, missing.size())));
    refusals.stream()
        .filter(refusal -> rows.containsKey(refusal.deal()))
        .map(refusal -> line(rows.get(refusal.deal()), (GateClosed) refusal.why()))
        .forEach(deals::add);
    add(new Paragraph(getTranslation("gate.bulk.explained")), deals);
    Button leave = new Button(getTranslation("gate.bulk.leave"), click -> close());
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    Button wait = new Button(getTranslation("gate.bulk.wait"), click -> keepAll());
    wait.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(leave, wait);
  }

  private Map<DealId, DealRow> rows(List<DealId> deals) {
    return parts.deals().findAll(screen.viewer(), deals).stream()
        .collect(Collectors.toMap(DealRow::id, Function.identity()));
  }

  private ListItem line(DealRow row, GateClosed closed) {
    Button open = new Button(row.id() + " " + row.name(), click -> open(row.id()));
    open.addThemeVariants(ButtonVariant.TERTIARY);
    String items =
        closed.report().missing().stream()
            .map(GateItem::textKey)
            .map(this::getTranslation)
            .collect(Collectors.joining(getTranslation("gate.and")));
    ListItem line = new ListItem(open, new Span(getTranslation("gate.bulk.missing", items)));
    line.getElement().setAttribute("data-deal", row.id().value());
    return line;
  }

  private void open(DealId deal) {
    find(screen.viewer(), deal)
        .ifPresent(row -> change.aim(deal).ifPresent(aim -> parts.desk().await(screen, row, aim)));
  }

  private void keepAll() {
    AtomicInteger waiting = new AtomicInteger();
    BulkRun run =
        new BulkRun(
            screen.viewer(),
            (by, deal) -> {
              keep(by, deal);
              waiting.incrementAndGet();
              return Optional.empty();
            },
            missing);
    UI ui = getUI().orElseThrow();
    close();
    new BulkProgress<>(getTranslation("pipeline.bulk.running"), run)
        .start(
            ui,
            screen.pace(),
            result -> Toast.show(getTranslation("gate.bulk.waiting", waiting.get())));
  }

  private void keep(Person by, DealId deal) {
    DealRow row =
        find(by, deal)
            .filter(found -> found.standing().outcome() != Outcome.LOST)
            .orElseThrow(() -> new RuleViolation("deal.not-found", deal.value()));
    change
        .aim(deal)
        .filter(aim -> !aim.isReached(row))
        .ifPresent(aim -> parts.desk().keep(by, row, aim));
  }

  private Optional<DealRow> find(Person by, DealId deal) {
    return parts.deals().find(by, deal);
  }
}
