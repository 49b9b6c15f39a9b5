package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.FormDialog;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.team.Department;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens a deal: a name, made of customer and core need, and an owner are enough. */
final class NewDealDialog extends FormDialog {

  private final TextField customer = new TextField();
  private final TextField need = new TextField();
  private final PersonField owner;
  private final Map<DealField, TextField> more = new EnumMap<>(DealField.class);
  private final DealReader reader;
  private final Consumer<NewDeal> wanted;

  /**
   * @param me who opens the deal; its owner if nobody else is chosen and they are in sales
   * @param wanted opens the deal, and may refuse it with a {@link RuleViolation}
   */
  NewDealDialog(Person me, People people, DealReader reader, Consumer<NewDeal> wanted) {
    super(I18NProvider.translate("deal.new.title"), I18NProvider.translate("deal.new.open"));
    this.reader = reader;
    this.wanted = wanted;
    owner = new PersonField(getTranslation("field.owner"), people.active());
    if (me.department() == Department.SALES) {
      owner.setValue(me);
    }
    prepare(customer, "deal.new.customer", "deal.new.customer.example");
    prepare(need, "deal.new.need", "deal.new.need.example");
    customer.setAutofocus(true);
    Div name = new Div(customer, need);
    name.addClassName("form-pair");
    Div optional = new Div(field(DealField.CONTACT), field(DealField.AMOUNT));
    optional.addClassName("form-pair");
    fields(name, owner, optional, field(DealField.SOURCE));
  }

  @Override
  protected boolean save() {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, name());
    values.put(DealField.OWNER, owner.isEmpty() ? null : owner.getValue().id());
    boolean complete = needed(!name().isEmpty(), customer, "deal.name.needed");
    complete &= needed(!owner.isEmpty(), owner, "deal.owner.needed");
    for (DealField field : more.keySet()) {
      complete &= read(field, values);
    }
    if (complete) {
      wanted.accept(new NewDeal(null, values));
    }
    return complete;
  }

  @Override
  protected HasValidationProperties fieldOf(String key) {
    if (key.startsWith("deal.owner.")) {
      return owner;
    }
    return key.startsWith("deal.name.") || key.equals("deal.text.too-long") ? customer : null;
  }

  private String name() {
    return Stream.of(customer, need)
        .map(field -> field.getValue().strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private TextField field(DealField field) {
    TextField input = new TextField();
    prepare(input, "field." + field.key(), "deal.new." + field.key() + ".example");
    more.put(field, input);
    return input;
  }

  private void prepare(TextField field, String label, String example) {
    field.setLabel(getTranslation(label));
    field.setPlaceholder(getTranslation(example));
    field.setManualValidation(true);
    field.setValueChangeMode(ValueChangeMode.EAGER);
  }

  /** Says of every field at once that it is missing, not of one after the other. */
  private boolean needed(boolean there, HasValidationProperties field, String otherwise) {
    if (!there) {
      refuse(field, new RuleViolation(otherwise));
    }
    return there;
  }

  private boolean read(DealField field, Map<DealField, Object> values) {
    TextField input = more.get(field);
    try {
      Object value = reader.read(field, input.getValue(), UI.getCurrent().getLocale());
      if (value != null) {
        values.put(field, value);
      }
      return true;
    } catch (RuleViolation notUnderstood) {
      refuse(input, notUnderstood);
      return false;
    }
  }
}
