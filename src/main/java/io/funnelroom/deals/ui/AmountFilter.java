package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Money;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.FilterChip;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.text.DealText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The filter by expected amount, typed as people write amounts: {@code 50万}. */
final class AmountFilter implements FilterPart {

  private final TextField least = new TextField();
  private final TextField greatest = new TextField();
  private final FilterChip chip;
  private final transient DealReader reader;
  private final transient DealText text;
  private final Locale language;
  private Consumer<UnaryOperator<DealFilter>> changed = change -> {};

  AmountFilter(String name, DealReader reader, DealText text, Locale language) {
    this.reader = reader;
    this.text = text;
    this.language = language;
    Div editor = new Div(least, greatest);
    editor.addClassNames("chip-range", "chip-pair");
    chip = new FilterChip(name, editor, least);
    least.setLabel(chip.getTranslation("filter.amount.from"));
    greatest.setLabel(chip.getTranslation("filter.amount.to"));
    for (TextField field : List.of(least, greatest)) {
      field.setPlaceholder(chip.getTranslation("filter.amount.example"));
      field.setManualValidation(true);
      field.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              choose();
            }
          });
    }
    chip.onDrop(() -> changed.accept(filter -> filter.amount(null, null)));
  }

  @Override
  public Component component() {
    return chip;
  }

  @Override
  public void show(DealFilter filter) {
    show(least, filter.amountFrom());
    show(greatest, filter.amountTo());
    chip.show(name(written(filter.amountFrom()), written(filter.amountTo())));
  }

  @Override
  public boolean isSetIn(DealFilter filter) {
    return filter.amountFrom() != null || filter.amountTo() != null;
  }

  @Override
  public void onChange(Consumer<UnaryOperator<DealFilter>> handler) {
    changed = handler;
  }

  private void choose() {
    try {
      BigDecimal from = read(least);
      BigDecimal to = read(greatest);
      changed.accept(filter -> filter.amount(from, to));
    } catch (RuleViolation notUnderstood) {
      // The field says what is wrong; the filter stays as it was.
    }
  }

  private BigDecimal read(TextField field) {
    try {
      Money money = (Money) reader.read(DealField.AMOUNT, field.getValue(), language);
      if (money != null && !money.currency().equals(Money.DEFAULT_CURRENCY)) {
        throw new RuleViolation("filter.amount.currency");
      }
      field.setInvalid(false);
      return money == null ? null : money.amount();
    } catch (RuleViolation notUnderstood) {
      field.setErrorMessage(field.getTranslation(notUnderstood.key(), notUnderstood.parameters()));
      field.setInvalid(true);
      throw notUnderstood;
    }
  }

  private void show(TextField field, BigDecimal amount) {
    field.setInvalid(false);
    field.setValue(written(amount));
  }

  private String written(BigDecimal amount) {
    return amount == null
        ? ""
        : text.show(DealField.AMOUNT, new Money(amount, Money.DEFAULT_CURRENCY), language);
  }

  private String name(String from, String to) {
    if (from.isEmpty()) {
      return to.isEmpty() ? "" : chip.getTranslation("filter.at-most", to);
    }
    return to.isEmpty() ? chip.getTranslation("filter.at-least", from) : from + " – " + to;
  }
}
