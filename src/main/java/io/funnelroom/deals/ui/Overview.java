package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.OpenDeal;
import java.util.List;

/**
 * All fields of a deal, who and what there is about it, and beside them what its stage asks for.
 */
final class Overview extends Div {

  private static final List<DealField> SHORT =
      List.of(
          DealField.ID,
          DealField.STAGE,
          DealField.STANDING,
          DealField.OWNER,
          DealField.AMOUNT,
          DealField.PROBABILITY,
          DealField.CLOSE,
          DealField.DUE,
          DealField.INDUSTRY,
          DealField.SOURCE,
          DealField.CONTACT);
  private static final List<DealField> LONG =
      List.of(DealField.ACTION, DealField.STATUS, DealField.REMARKS);

  private final DealSheetParts parts;
  private final FieldHistoryParts history;
  private final OpenDeal deal;
  private final StageGuide guide = new StageGuide();
  private Registration watching;

  Overview(OverviewParts overview, OpenDeal deal) {
    parts = overview.sheet();
    history = overview.history();
    this.deal = deal;
    addClassName("overview");
    Div main =
        new Div(
            fields(),
            new TaskList(overview.tasks(), deal),
            new PeoplePanel(overview.people(), deal),
            new FollowUpTimeline(overview.followUps(), deal),
            new DiscussionPanel(overview.discussion(), deal));
    main.addClassName("overview-main");
    Div beside = new Div(new GatePanel(overview.gate(), deal), guide);
    beside.addClassName("overview-beside");
    add(main, beside);
    guide.show(deal.row().stage());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching =
        parts
            .feed()
            .watch(
                DealRowWatch.of(
                    deal,
                    parts.deals(),
                    (row, changes) -> row.ifPresent(now -> guide.show(now.stage()))));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  private Section fields() {
    H3 heading = new H3(getTranslation("deal.fields"));
    Div few = new Div();
    few.addClassName("fields-short");
    SHORT.forEach(field -> few.add(box(field)));
    Div texts = new Div();
    texts.addClassName("fields-long");
    LONG.forEach(field -> texts.add(box(field)));
    Section section = new Section(heading, few, texts);
    section.addClassName("overview-fields");
    return section;
  }

  private Div box(DealField field) {
    Div box = new Div(label(field), new RowField(field.key()));
    box.addClassName("field-box");
    return box;
  }

  /** The name of a field opens what became of it; an id never changes. */
  private Component label(DealField field) {
    if (field != DealField.ID) {
      return FieldHistoryPopover.button(history, deal, field);
    }
    Span label = new Span(getTranslation("field." + field.key()));
    label.addClassName("field-label");
    label.getElement().setAttribute("aria-hidden", "true");
    return label;
  }
}
