package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.BarContent;
import io.funnelroom.team.SignedIn;
import jakarta.annotation.security.PermitAll;

/** The pipeline: every deal in one live sheet. */
@Route("pipeline")
@PermitAll
@StyleSheet("context://css/pipeline.css")
final class PipelineView extends Div implements BarContent, HasDynamicTitle {

  private static final String ROOM = "pipeline";

  private final WhoIsHere whoIsHere = new WhoIsHere();
  private final DealSheet deals;

  PipelineView(DealSheetParts parts, SignedIn signedIn) {
    addClassName("pipeline");
    deals = new DealSheet(parts, signedIn.person(), totals -> {}, () -> {});
    add(deals);
  }

  @Override
  public Component barContent() {
    return whoIsHere;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("pipeline.title");
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    deals.open(attached.getUI(), ROOM, whoIsHere);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deals.close();
  }
}
