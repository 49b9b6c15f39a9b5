package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.function.Consumer;

/** What can be done to the selected rows at once; shown while any are selected. */
final class SelectionBar extends Div {

  private final Span count = new Span();
  private final BulkChange changes;
  private final People people;
  private final Consumer<BulkChange.Change> act;
  private final MenuBar menu = new MenuBar();
  private int selected;
  private boolean inArchive;

  SelectionBar(BulkChange changes, People people, Consumer<BulkChange.Change> act, Runnable clear) {
    this.changes = changes;
    this.people = people;
    this.act = act;
    addClassName("selection-bar");
    getElement().setAttribute("role", "toolbar");
    menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    Button none = new Button(getTranslation("pipeline.selection.clear"), click -> clear.run());
    none.addThemeVariants(ButtonVariant.TERTIARY);
    add(count, menu, none);
    setVisible(false);
  }

  /** So many rows are selected, in the archive or among the living deals. */
  void show(int ticked, boolean archive) {
    selected = ticked;
    setVisible(ticked > 0);
    count.setText(getTranslation("pipeline.selection.count", ticked));
    if (menu.getItems().isEmpty() || archive != inArchive) {
      inArchive = archive;
      offer();
    }
  }

  private void offer() {
    menu.removeAll();
    if (inArchive) {
      menu.addItem(getTranslation("pipeline.restore"), click -> act.accept(changes.restore()));
      return;
    }
    MenuItem owner = menu.addItem(getTranslation("field.owner"));
    for (Person person : people.active()) {
      owner
          .getSubMenu()
          .addItem(person.name(), click -> act.accept(changes.set(DealField.OWNER, person.id())));
    }
    MenuItem stage = menu.addItem(getTranslation("field.stage"));
    for (Stage each : Stage.values()) {
      stage
          .getSubMenu()
          .addItem(
              getTranslation("stage." + each.number()), click -> act.accept(changes.moveTo(each)));
    }
    menu.addItem(
        getTranslation("pipeline.menu.standing"),
        click ->
            new OutcomeDialog(selected, standing -> act.accept(changes.close(standing))).open());
    MenuItem due = menu.addItem(getTranslation("field.due"));
    due.getSubMenu().addItem(dueDate());
    menu.addItem(getTranslation("pipeline.archive"), click -> act.accept(changes.archive()));
  }

  private Component dueDate() {
    DatePicker date = new DatePicker();
    date.setI18n(DatePickerTexts.of(getLocale()));
    date.setPlaceholder(getTranslation("pipeline.selection.due"));
    date.addValueChangeListener(
        picked -> act.accept(changes.set(DealField.DUE, picked.getValue())));
    return date;
  }
}
