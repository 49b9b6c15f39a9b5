package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.MoveHandle;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One requirement on the deal page: its fields, edited in place, and what can be done with it. */
final class RequirementRow extends ListItem {

  private static final String POINT_OUT =
      "this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})";

  private final RequirementColumns columns;
  private final RowFields<Requirement> fields;
  private final MoveHandle<RequirementRow> handle;
  private final NativeButton remove = new NativeButton();
  private final NativeButton words = new NativeButton();

  RequirementRow(
      Requirement requirement, String userName, RequirementColumns columns, RequirementActs acts) {
    this.columns = columns;
    addClassName("requirement-row");
    getElement()
        .setAttribute("data-requirement", requirement.id().toString())
        .setAttribute("tabindex", "-1");
    fields =
        new RowFields<>(
            "requirement-" + requirement.id(),
            userName,
            each -> each.id().toString(),
            Requirement::version,
            requirement);
    columns.columns().forEach(fields::addColumn);
    fields.onEdits(edits -> acts.edited(edits, fields));
    fields.addClassName("requirement-fields");
    handle =
        new MoveHandle<>(
            this,
            RequirementRow.class,
            (row, by) -> acts.step(row.requirement(), by),
            (row, onto) -> acts.dropped(row.requirement(), onto.requirement()));
    handle.addClassName("requirement-handle");
    remove.addClassName("requirement-remove");
    remove.getElement().setAttribute("type", "button");
    remove.addClickListener(click -> acts.remove(requirement()));
    words.addClassName("requirement-words");
    words.getElement().setAttribute("type", "button");
    words.addClickListener(click -> acts.goToWords(requirement()));
    Div first = new Div(handle);
    first.addClassName("requirement-first");
    fields.add(first);
    for (RequirementField field : RequirementField.values()) {
      fields.add(box(field));
    }
    fields.add(words, remove);
    add(fields);
  }

  Requirement requirement() {
    return fields.row();
  }

  /** Shows the requirement as it is now, what it follows from, and what may be done with it. */
  void show(Requirement present, boolean editable, Optional<Quote> quote) {
    fields.show(present);
    String title = requirement().title();
    getElement().setAttribute("aria-label", title);
    getElement().setAttribute("data-kind", requirement().kind().key());
    getElement().setAttribute("data-state", requirement().state().key());
    handle.setVisible(editable);
    handle.label(getTranslation("requirement.move", title));
    remove.setVisible(editable);
    remove.setAriaLabel(getTranslation("requirement.remove", title));
    remove.setTitle(getTranslation("requirement.remove", title));
    words.setVisible(quote.isPresent());
    quote.ifPresent(this::show);
  }

  private void show(Quote quote) {
    boolean deleted = quote.anchor().isDeleted();
    String name = quote.speaker().name();
    String said =
        name.isEmpty()
            ? getTranslation("requirement.words.nobody", quote.words())
            : getTranslation("requirement.words", quote.words(), name);
    words.setText(deleted ? said + " " + getTranslation("requirement.words.deleted") : said);
    words.setTitle(getTranslation(deleted ? "quote.deleted" : "requirement.words.go"));
    words.setClassName("requirement-words-deleted", deleted);
  }

  /** Lets what somebody else changed glow in their colour. */
  void glow(Set<String> keys, Person by) {
    Set<String> shown =
        keys.stream()
            .flatMap(key -> RequirementField.ofKey(key).stream())
            .map(RequirementColumns::key)
            .collect(Collectors.toSet());
    fields.glow(
        shown.isEmpty() ? Set.of(RequirementColumns.key(RequirementField.TITLE)) : shown,
        by.name(),
        by.colour());
  }

  /** Brings the row before the person's eyes, and the keyboard to it. */
  void pointOut() {
    getElement().executeJs(POINT_OUT);
  }

  /** Puts the keyboard where the row is moved from, as before it moved. */
  void focusHandle() {
    handle.focus();
  }

  /** Puts the person into a field. */
  void goTo(RequirementField field) {
    fields.goTo(RequirementColumns.key(field));
  }

  private Div box(RequirementField field) {
    Span label = new Span(columns.header(field));
    label.addClassName("field-label");
    label.getElement().setAttribute("aria-hidden", "true");
    Div box = new Div(label, new RowField(RequirementColumns.key(field)));
    box.addClassNames("requirement-box", "requirement-box-" + field.key());
    return box;
  }
}
