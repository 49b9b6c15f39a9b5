package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.ui.page.DealRowWatch;
import io.funnelroom.deals.ui.page.DealTab;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.Change;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The live page of one deal that one person has open. */
final class DealPage extends Div implements OpenDeal, MoveScreen {

  private final DealPageParts parts;
  private final Person person;
  private final WhoIsHere whoIsHere;
  private final ScreenPace pace;
  private final UndoStack undo = new UndoStack();
  private final UndoAct undoAct;
  private final RowFields<DealRow> fields;
  private final DealHead head;
  private final DealTabs tabs;
  private final Div content = new Div();
  private DealPagePresence presence;
  private Registration watching;

  DealPage(DealPageParts parts, UI ui, Person person, DealRow row, WhoIsHere whoIsHere) {
    pace = parts.sheet().screens().pace(ui);
    this.parts = parts;
    this.person = person;
    this.whoIsHere = whoIsHere;
    addClassName("deal-page");
    undoAct = new UndoAct(this, undo, parts.sheet().people(), parts.sheet().whenever(), this::pace);
    fields =
        new RowFields<>(
            DealSheet.NAME, person.userName(), each -> each.id().value(), DealRow::version, row);
    columns().fields().forEach(fields::addColumn);
    fields.onEdits(edits()::store);
    fields.onCommand(
        asked -> {
          switch (asked) {
            case UNDO -> undoAct.undo();
            case REDO -> undoAct.redo();
            default -> throw new IllegalArgumentException(asked.name());
          }
        });
    head = new DealHead(parts, this, new DealPageActs(parts, this));
    tabs = new DealTabs(row.id(), parts.tabs());
    content.addClassName("deal-content");
    content.setId("deal-content");
    content.getElement().setAttribute("role", "tabpanel");
    Div top = new Div(head, tabs);
    top.addClassName("deal-top");
    fields.add(top, content);
    add(fields);
  }

  /** Shows this tab. */
  void open(DealTab tab) {
    tabs.show(tab);
    content.getElement().setAttribute("aria-label", DealTabs.name(tab));
    content.removeAll();
    content.add(tab.content(this));
  }

  /** What the browser calls the page. */
  String title() {
    return row().id() + " " + row().name() + " · " + getTranslation("app.name");
  }

  RowFields<DealRow> fields() {
    return fields;
  }

  @Override
  public DealId id() {
    return row().id();
  }

  @Override
  public DealRow row() {
    return fields.row();
  }

  @Override
  public Person viewer() {
    return parts.sheet().people().find(person.id()).orElse(person);
  }

  @Override
  public UndoStack undo() {
    return undo;
  }

  @Override
  public void undoLast() {
    undoAct.undo();
  }

  @Override
  public ScreenPace pace() {
    return pace;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching =
        parts
            .sheet()
            .feed()
            .watch(
                new DealRowWatch(id(), parts.sheet().deals(), this::viewer, pace, this::changed));
    presence = new DealPagePresence(parts.sheet(), this, fields, whoIsHere);
    fields.onPlace(presence::moved);
    DealPageDrafts.join(parts.drafts(), parts.sheet().people(), viewer(), fields);
    parts.sheet().deals().find(viewer(), id()).ifPresent(this::show);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
    presence.leave();
  }

  private void changed(Optional<DealRow> present, List<Change> changes) {
    if (present.isEmpty()) {
      getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
      return;
    }
    show(present.get());
    changes.stream().filter(change -> !change.by().equals(person.id())).forEach(this::glow);
  }

  private void show(DealRow present) {
    boolean renamed = !present.name().equals(row().name());
    fields.show(present);
    head.show(row());
    if (renamed) {
      getUI().ifPresent(ui -> ui.getPage().setTitle(title()));
    }
  }

  private void glow(Change change) {
    Set<String> keys =
        change.fields().stream()
            .flatMap(key -> DealField.ofKey(key).stream())
            .map(DealField::key)
            .collect(Collectors.toSet());
    parts
        .sheet()
        .people()
        .find(change.by())
        .filter(by -> !keys.isEmpty())
        .ifPresent(by -> fields.glow(keys, by.name(), by.colour()));
  }

  private DealColumnSet columns() {
    DealSheetParts sheet = parts.sheet();
    return new DealColumnSet(
        sheet.text(),
        sheet.permission(),
        sheet.people(),
        sheet.clock(),
        person,
        getLocale(),
        this::getTranslation);
  }

  private SheetEdits edits() {
    return new SheetEdits(fields, parts.sheet(), this, this::pace, getLocale());
  }
}
