package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.ui.page.ChangeReason;
import io.funnelroom.deals.ui.page.FieldChange;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.deals.ui.page.OriginBadge;
import io.funnelroom.deals.ui.page.ValueChange;
import java.util.List;

/**
 * The latest changes of one field: who, when, from what to what, and the way back. Read when it
 * opens, never before.
 */
@StyleSheet("context://css/history.css")
final class FieldHistoryPopover extends Popover {

  private static final int HOVER_MILLIS = 300;

  /** Whoever clicks where resting the mouse has opened it wants it open. */
  private static final String CLICK_ONLY_OPENS =
      """
      this.addEventListener('click', (click) => {
        if (click.detail && this.getAttribute('aria-expanded') === 'true') {
          click.stopImmediatePropagation();
        }
      }, true)
      """;

  private final FieldHistoryParts parts;
  private final OpenDeal deal;
  private final DealField field;
  private final String name;
  private final Div content = new Div();

  private FieldHistoryPopover(FieldHistoryParts parts, OpenDeal deal, DealField field) {
    this.parts = parts;
    this.deal = deal;
    this.field = field;
    name = getTranslation("field." + field.key());
    content.addClassName("field-history");
    addClassName("field-history-popover");
    setAriaLabel(getTranslation("history.of-field", name));
    setPosition(PopoverPosition.BOTTOM_START);
    setOpenOnHover(true);
    setOpenOnClick(true);
    setHoverDelay(HOVER_MILLIS);
    add(content);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            read();
          }
        });
  }

  /**
   * The name over a field, as a button: the field's history opens below it when the mouse rests
   * there, and with a tap, a click, Enter or Space.
   */
  static Component button(FieldHistoryParts parts, OpenDeal deal, DealField field) {
    FieldHistoryPopover popover = new FieldHistoryPopover(parts, deal, field);
    NativeButton button = new NativeButton(popover.name);
    button.addClassNames("field-label", "field-history-button");
    button.setAriaLabel(popover.getTranslation("history.of-field", popover.name));
    button.getElement().setAttribute("data-field-history", field.key());
    button.getElement().executeJs(CLICK_ONLY_OPENS);
    popover.setTarget(button);
    return button;
  }

  /** Reads the field's history and shows it. */
  void read() {
    List<FieldChange> changes = parts.source().latest(deal.viewer(), deal.id(), field);
    content.removeAll();
    content.add(new H3(getTranslation("history.of-field", name)));
    if (changes.isEmpty()) {
      content.add(new Paragraph(getTranslation("history.of-field.none")));
    } else {
      OrderedList list = new OrderedList();
      changes.forEach(change -> list.add(line(change)));
      content.add(list);
    }
    content.add(wholeHistory());
  }

  private ListItem line(FieldChange change) {
    Div head = new Div();
    head.addClassName("field-history-head");
    parts
        .people()
        .find(change.by())
        .ifPresent(
            person -> {
              PersonAvatar disc = new PersonAvatar(person.name(), person.colour()).small();
              disc.getElement().setAttribute("aria-hidden", "true");
              head.add(disc, new Span(person.name()));
            });
    Span when = new Span(parts.whenever().said(change.at(), getLocale()));
    when.addClassName("history-soft");
    head.add(when, new OriginBadge(change.origin()));
    ListItem line =
        new ListItem(
            head,
            ValueChange.of(parts.text(), field, change.before(), change.after(), getLocale()),
            new ChangeReason(change.note(), change.waived()));
    if (parts.restore().offers(deal.viewer(), deal.row(), field, change.before())) {
      line.add(restore(change.before()));
    }
    return line;
  }

  private NativeButton restore(Object wanted) {
    String text = parts.text().show(field, wanted, getLocale());
    NativeButton button =
        new NativeButton(
            text.isEmpty()
                ? getTranslation("history.restore.empty")
                : getTranslation("history.restore.to", text),
            click -> {
              close();
              parts.restore().ask(deal.viewer(), deal.row(), field, wanted);
            });
    button.addClassName("history-restore");
    return button;
  }

  private Anchor wholeHistory() {
    Anchor link =
        new Anchor(
            "deals/" + deal.id().value() + "/history?field=" + field.key(),
            getTranslation("history.of-field.all"));
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
