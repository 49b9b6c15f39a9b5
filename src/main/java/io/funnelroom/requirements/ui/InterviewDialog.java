package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.ui.DatePickerTexts;
import io.funnelroom.base.ui.FormDialog;
import io.funnelroom.deals.ContactId;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.QuestionSet;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Begins an interview: what about, when, where, who, and with which questions. */
final class InterviewDialog extends FormDialog {

  private final TextField title = new TextField();
  private final DatePicker heldOn = new DatePicker();
  private final Select<InterviewWay> way = new Select<>();
  private final TextField place = new TextField();
  private final GuestField<DealContact, ContactId> theirs =
      new GuestField<>(getTranslation("interview.theirs"), DealContact::called, DealContact::id);
  private final GuestField<Person, PersonId> ours =
      new GuestField<>(getTranslation("interview.ours"), Person::name, Person::id);
  private final Select<QuestionSet> questions = new Select<>();
  private final Consumer<NewInterview> wanted;

  /**
   * @param wanted begins it, and may refuse with a {@link io.funnelroom.base.RuleViolation}
   */
  InterviewDialog(AnalysisParts parts, OpenDeal deal, Consumer<NewInterview> wanted) {
    super(I18NProvider.translate("interview.new"), I18NProvider.translate("interview.begin"));
    this.wanted = wanted;
    addClassName("interview-dialog");
    prepare(title, "title");
    title.setValue(getTranslation("interview.new.title"));
    title.setAutofocus(true);
    title.setAutoselect(true);
    heldOn.setLabel(getTranslation("interview.field.held-on"));
    heldOn.setI18n(DatePickerTexts.of(getLocale()));
    heldOn.setValue(LocalDate.now(parts.clock()));
    heldOn.setManualValidation(true);
    way.setLabel(getTranslation("interview.field.way"));
    way.setItems(InterviewWay.values());
    way.setItemLabelGenerator(each -> getTranslation("interview.way." + each.key()));
    way.setValue(InterviewWay.VISIT);
    prepare(place, "place");
    List<DealContact> contacts = parts.contacts().of(deal.viewer(), deal.id());
    theirs.show(contacts, contacts.stream().limit(1).map(DealContact::id).toList());
    ours.show(parts.people().active(), List.of(deal.viewer().id()));
    List<QuestionSet> sets = parts.questions().all(deal.viewer());
    questions.setLabel(getTranslation("interview.questions"));
    questions.setItems(sets);
    questions.setEmptySelectionAllowed(true);
    questions.setEmptySelectionCaption(getTranslation("interview.questions.none"));
    questions.setItemLabelGenerator(
        set -> set == null ? getTranslation("interview.questions.none") : set.name());
    questions.setValue(inLanguage(sets, getLocale()));
    fields(title, pair(heldOn, way), place, pair(theirs, ours), questions);
  }

  @Override
  protected boolean save() {
    wanted.accept(
        new NewInterview(
            title.getValue(),
            heldOn.getValue(),
            way.getValue(),
            place.getValue(),
            theirs.ids(),
            ours.ids(),
            Optional.ofNullable(questions.getValue()).map(QuestionSet::id)));
    return true;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    return switch (key) {
      case "interview.title.needed" -> title;
      case "interview.day.needed" -> heldOn;
      default -> null;
    };
  }

  private void prepare(TextField field, String key) {
    field.setLabel(getTranslation("interview.field." + key));
    field.setManualValidation(true);
    field.setValueChangeMode(ValueChangeMode.EAGER);
  }

  private static Div pair(com.vaadin.flow.component.Component... fields) {
    Div pair = new Div(fields);
    pair.addClassName("form-pair");
    return pair;
  }

  /** The first set that is named in the reader's language; the first of all if none is. */
  private static QuestionSet inLanguage(List<QuestionSet> sets, Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    return sets.stream()
        .filter(set -> set.name().codePoints().anyMatch(Character::isIdeographic) == chinese)
        .findFirst()
        .or(() -> sets.stream().findFirst())
        .orElse(null);
  }
}
