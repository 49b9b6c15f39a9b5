package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.IntegerField;
import io.funnelroom.deals.DealField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses the columns, puts them in order, and says how many stay at the left. */
@StyleSheet("context://css/tools.css")
final class ColumnsMenu extends Div implements ColumnEntry.Listener {

  private final Div list = new Div();
  private final IntegerField frozen = new IntegerField();
  private final Map<DealField, ColumnEntry> entries = new EnumMap<>(DealField.class);
  private ColumnLayout layout = ColumnLayout.MASTER_TABLE;
  private Consumer<ColumnLayout> changed = wanted -> {};

  ColumnsMenu() {
    addClassName("columns-menu");
    NativeButton open = new NativeButton(getTranslation("columns.title"));
    open.addClassNames("chip", "chip-open");
    Popover popover = new Popover(editor());
    popover.setTarget(open);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("columns.title"));
    popover.setAutofocus(true);
    add(open);
    for (DealField field : DealField.columns()) {
      entries.put(field, new ColumnEntry(field, this));
    }
    show(layout);
  }

  /** Shows this layout; nobody is told. */
  void show(ColumnLayout present) {
    layout = present;
    for (int place = 0; place < present.all().size(); place++) {
      ColumnEntry entry = entries.get(present.all().get(place));
      if (list.indexOf(entry) != place) {
        list.addComponentAtIndex(place, entry);
      }
      int last = present.shown().size() - 1;
      entry.show(place <= last, place == 0, place == last);
    }
    frozen.setMax(present.shown().size());
    frozen.setValue(present.frozen());
  }

  /** Hears of every layout that the person makes. */
  void onLayout(Consumer<ColumnLayout> handler) {
    changed = handler;
  }

  @Override
  public void ticked(DealField field, boolean shown) {
    arrange(shown ? layout.showing(field) : layout.hiding(field));
  }

  @Override
  public void stepped(DealField field, int by) {
    arrange(layout.moving(field, layout.shown().indexOf(field) + by));
    entries.get(field).focusStep(by);
  }

  @Override
  public void dropped(DealField field, DealField onto) {
    int place = layout.shown().indexOf(onto);
    arrange(layout.showing(field).moving(field, place < 0 ? Integer.MAX_VALUE : place));
  }

  private Div editor() {
    list.addClassName("columns-list");
    frozen.setLabel(getTranslation("columns.frozen"));
    frozen.setMin(0);
    frozen.setStepButtonsVisible(true);
    frozen.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            arrange(layout.freezing(change.getValue()));
          }
        });
    Button reset =
        new Button(getTranslation("columns.reset"), click -> arrange(ColumnLayout.MASTER_TABLE));
    reset.addThemeVariants(ButtonVariant.TERTIARY);
    Div foot = new Div(frozen, reset);
    foot.addClassName("columns-foot");
    return new Div(list, foot);
  }

  private void arrange(ColumnLayout wanted) {
    show(wanted);
    changed.accept(wanted);
  }
}
