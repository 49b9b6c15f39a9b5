package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.base.ui.FilterChip;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/**
 * One deal: a head that stays, and tabs with an address each. The bundle of scripts is put together
 * from what routes refer to, and the tabs come to this one unseen: what they need is named here.
 */
@Route("deals/:id/:tab?")
@PermitAll
@StyleSheet("context://css/deal.css")
@Uses(Overview.class)
@Uses(FilterChip.class)
@Uses(DatePicker.class)
@Uses(MultiSelectListBox.class)
final class DealView extends Div implements BarContent, BeforeEnterObserver, Headed {

  private final DealPageParts parts;
  private final SignedIn signedIn;
  private final DealBar bar = new DealBar();
  private DealPage page;

  DealView(DealPageParts parts, SignedIn signedIn) {
    this.parts = parts;
    this.signedIn = signedIn;
    addClassName("deal-view");
  }

  @Override
  public Component barContent() {
    return bar;
  }

  @Override
  public String heading() {
    return page == null ? "" : getTranslation("deal.heading", page.id().value());
  }

  @Override
  public String getPageTitle() {
    return page == null ? "" : page.title();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<DealRow> row = event.getRouteParameters().get("id").flatMap(this::find);
    if (row.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    if (page == null || !page.id().equals(row.get().id())) {
      removeAll();
      page = new DealPage(parts, event.getUI(), signedIn.person(), row.get(), bar.whoIsHere());
      add(page);
    }
    page.open(parts.tab(event.getRouteParameters().get("tab").orElse("")));
  }

  private Optional<DealRow> find(String text) {
    Optional<DealId> exactly = Optional.of(text).filter(DealId::isId).map(DealId::new);
    return exactly.flatMap(this::find).or(() -> DealId.numbered(text).flatMap(this::find));
  }

  private Optional<DealRow> find(DealId id) {
    return parts.sheet().deals().find(signedIn.person(), id);
  }
}
