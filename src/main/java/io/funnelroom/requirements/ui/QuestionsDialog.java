package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.base.ui.Attempt;
import io.funnelroom.requirements.QuestionSet;
import io.funnelroom.requirements.QuestionSetId;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;

/** The team's sets of questions: one is chosen, read and edited in place. */
@StyleSheet("context://css/requirements.css")
final class QuestionsDialog extends Dialog {

  private final AnalysisParts parts;
  private final Person viewer;
  private final Select<QuestionSet> sets = new Select<>();
  private final Button remove = new Button(getTranslation("questions.remove"));
  private final Div content = new Div();

  QuestionsDialog(AnalysisParts parts, Person viewer) {
    this.parts = parts;
    this.viewer = viewer;
    boolean editable = parts.permission().mayEditQuestions(viewer);
    Attempt attempt = new Attempt(getLocale(), () -> {});
    addClassName("questions-dialog");
    setHeaderTitle(getTranslation("questions.title"));
    sets.setLabel(getTranslation("questions.set"));
    sets.setItemLabelGenerator(QuestionSet::name);
    sets.addValueChangeListener(change -> open(change.getValue(), editable));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.setVisible(editable);
    remove.addClickListener(
        click ->
            attempt.to(
                () -> {
                  parts.questions().remove(viewer, sets.getValue().id());
                  offer(Optional.empty());
                }));
    AddingField adding =
        new AddingField(
            "q",
            "questions.add",
            name ->
                attempt
                    .made(() -> parts.questions().add(viewer, name))
                    .map(
                        added -> {
                          offer(Optional.of(added.id()));
                          return added;
                        })
                    .isPresent());
    adding.addClassName("new-questions");
    adding.setVisible(editable);
    Div head = new Div(sets, remove);
    head.addClassName("questions-head");
    Button close = new Button(getTranslation("questions.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close);
    add(new Paragraph(getTranslation("questions.purpose")), head, content, adding);
    offer(Optional.empty());
  }

  private void offer(Optional<QuestionSetId> wanted) {
    List<QuestionSet> all = parts.questions().all(viewer);
    sets.setItems(all);
    sets.setValue(
        all.stream()
            .filter(set -> wanted.map(set.id()::equals).orElse(true))
            .findFirst()
            .orElse(null));
  }

  private void open(QuestionSet set, boolean editable) {
    content.removeAll();
    remove.setEnabled(set != null);
    if (set != null) {
      content.add(new QuestionFields(parts, viewer, set, editable));
    }
  }
}
