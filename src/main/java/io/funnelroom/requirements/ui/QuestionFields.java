package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.CellKind;
import io.funnelroom.base.ui.sheet.RowField;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.base.ui.sheet.SheetColumn;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Outcome;
import io.funnelroom.requirements.QuestionField;
import io.funnelroom.requirements.QuestionSet;
import io.funnelroom.requirements.QuestionSetId;
import io.funnelroom.team.Person;

/** One set of questions, its name and each group edited in place. */
final class QuestionFields extends Div {

  private static final String KEY = "questions-";

  private final AnalysisParts parts;
  private final Person viewer;

  QuestionFields(AnalysisParts parts, Person viewer, QuestionSet set, boolean editable) {
    this.parts = parts;
    this.viewer = viewer;
    RowFields<QuestionSet> fields =
        new RowFields<>(
            KEY + set.id(),
            viewer.userName(),
            each -> each.id().toString(),
            QuestionSet::version,
            set);
    FieldEdits<QuestionSet> edits =
        new FieldEdits<>(parts.people(), parts.whenever(), getLocale(), this::store);
    fields.onEdits(made -> edits.answer(made, fields));
    for (QuestionField field : QuestionField.values()) {
      CellKind kind = field == QuestionField.NAME ? CellKind.TEXT : CellKind.LONG_TEXT;
      String header = getTranslation("questions." + field.key());
      fields.addColumn(
          new SheetColumn<QuestionSet>(KEY + field.key(), header, kind)
              .shows(each -> each.value(field))
              .editableWhen(each -> editable)
              .version(each -> each.stamp(field).version()));
      Span label = new Span(header);
      label.addClassName("field-label");
      label.getElement().setAttribute("aria-hidden", "true");
      Div box = new Div(label, new RowField(KEY + field.key()));
      box.addClassName("questions-box");
      fields.add(box);
    }
    addClassName("questions-fields");
    add(fields);
  }

  private Outcome<QuestionSet> store(CellEdit edit) {
    QuestionField field =
        QuestionField.ofKey(edit.columnKey().substring(KEY.length())).orElseThrow();
    QuestionSetId id = new QuestionSetId(Long.parseLong(edit.rowId()));
    return parts
        .questions()
        .change(viewer, new Edit<>(id, field, edit.text(), edit.seenVersion(), edit.editId()));
  }
}
