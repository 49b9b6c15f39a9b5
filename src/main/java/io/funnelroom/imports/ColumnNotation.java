package io.funnelroom.imports;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.AmountUnit;
import io.funnelroom.imports.sheet.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a whole column says about each of its numbers: the header's unit about amounts, and about
 * probabilities whether 1 is all or one percent.
 */
final class ColumnNotation {
  private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+%?");

  private final Optional<AmountUnit> unit;
  private final boolean shares;

  private ColumnNotation(Optional<AmountUnit> unit, boolean shares) {
    this.unit = unit;
    this.shares = shares;
  }

  static ColumnNotation of(ImportPlan plan) {
    int amounts = plan.columns().columnOf(DealField.AMOUNT);
    List<String> header = amounts < 0 ? List.of() : plan.headerCells();
    return new ColumnNotation(
        amounts >= 0 && amounts < header.size()
            ? AmountUnit.inHeader(header.get(amounts))
            : Optional.empty(),
        holdsShares(plan, plan.columns().columnOf(DealField.PROBABILITY)));
  }

  /** The text as it would stand in a column that says nothing about it. */
  String written(DealField field, String text) {
    return switch (field) {
      case AMOUNT -> unit.map(each -> each.applyTo(text)).orElse(text);
      case PROBABILITY -> shares && isOne(text) ? "100%" : text;
      default -> text;
    };
  }

  /** Whether all numbers of the column lie between 0 and 1. */
  private static boolean holdsShares(ImportPlan plan, int column) {
    if (column < 0) {
      return false;
    }
    boolean[] found = {false, false};
    plan.file()
        .read(
            plan.sheet(),
            (number, cells) -> {
              String text =
                  number > plan.header() && column < cells.size()
                      ? CellText.stripped(cells.get(column))
                      : "";
              boolean isNumber = NUMBER.matcher(text).matches();
              found[0] |= isNumber;
              found[1] |= isNumber && (text.endsWith("%") || isMoreThanOne(text));
              return !found[1];
            });
    return found[0] && !found[1];
  }

  private static boolean isMoreThanOne(String number) {
    return new BigDecimal(number).compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean isOne(String text) {
    return NUMBER.matcher(text).matches()
        && !text.endsWith("%")
        && new BigDecimal(text).compareTo(BigDecimal.ONE) == 0;
  }
}
