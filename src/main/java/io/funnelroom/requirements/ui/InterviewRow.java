package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewField;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One interview on the deal page: its fields, edited in place, and who took part. */
final class InterviewRow extends ListItem {

  private final InterviewColumns columns;
  private final RowFields<Interview> fields;
  private final NativeButton open = new NativeButton();
  private final NativeButton remove = new NativeButton();
  private final Span people = new Span();
  private final Div content = new Div();
  private final InterviewActs acts;
  private InterviewContent opened;

  InterviewRow(Interview interview, String userName, InterviewColumns columns, InterviewActs acts) {
    this.columns = columns;
    this.acts = acts;
    addClassName("interview-row");
    getElement().setAttribute("data-interview", interview.id().toString());
    fields =
        new RowFields<>(
            "interview-" + interview.id(),
            userName,
            each -> each.id().toString(),
            Interview::version,
            interview);
    columns.columns().forEach(fields::addColumn);
    fields.onEdits(edits -> acts.edited(edits, fields));
    fields.addClassName("interview-fields");
    button(open, "interview-open");
    open.addClickListener(click -> acts.toggle(interview()));
    button(remove, "interview-remove");
    remove.addClickListener(click -> acts.remove(interview()));
    people.addClassName("interview-people");
    fields.add(open);
    for (InterviewField field : InterviewField.values()) {
      fields.add(box(field));
    }
    fields.add(remove);
    content.addClassName("interview-content");
    content.setId("interview-content-" + interview.id());
    open.getElement().setAttribute("aria-controls", "interview-content-" + interview.id());
    add(fields, people, content);
  }

  Interview interview() {
    return fields.row();
  }

  /** Shows the interview as it is now, and what may be done with it. */
  void show(Interview present, boolean editable, boolean wanted) {
    fields.show(present);
    String title = interview().title();
    getElement().setAttribute("aria-label", title);
    open.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    open.setAriaLabel(getTranslation(wanted ? "interview.close" : "interview.open", title));
    open.setTitle(getTranslation(wanted ? "interview.close" : "interview.open", title));
    remove.setVisible(editable);
    remove.setAriaLabel(getTranslation("interview.remove", title));
    remove.setTitle(getTranslation("interview.remove", title));
    setClassName("interview-is-open", wanted);
    people.setText(acts.named(interview()));
    people.setVisible(!wanted && !people.getText().isEmpty());
    content.setVisible(wanted);
    open(wanted, editable);
  }

  /** Lets what somebody else changed glow in their colour. */
  void glow(Set<String> keys, Person by) {
    Set<String> shown =
        keys.stream()
            .flatMap(key -> InterviewField.ofKey(key).stream())
            .map(InterviewColumns::key)
            .collect(Collectors.toSet());
    fields.glow(
        shown.isEmpty() ? Set.of(InterviewColumns.key(InterviewField.TITLE)) : shown,
        by.name(),
        by.colour());
  }

  /** The editor of the notes; empty while the interview is closed. */
  Optional<NoteEditor> editor() {
    return Optional.ofNullable(opened).map(InterviewContent::editor);
  }

  private void open(boolean wanted, boolean editable) {
    if (!wanted) {
      content.removeAll();
      opened = null;
      return;
    }
    if (opened == null) {
      opened = acts.content(interview());
      content.add(opened);
    }
    opened.show(interview(), editable);
  }

  private Div box(InterviewField field) {
    Span label = new Span(columns.header(field));
    label.addClassName("field-label");
    label.getElement().setAttribute("aria-hidden", "true");
    Div box = new Div(label, new RowField(InterviewColumns.key(field)));
    box.addClassNames("interview-box", "interview-box-" + field.key());
    return box;
  }

  private static void button(NativeButton button, String className) {
    button.addClassName(className);
    button.getElement().setAttribute("type", "button");
  }
}
