package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealGroup;
import io.funnelroom.deals.DealTotals;
import io.funnelroom.deals.DealTotals.Sum;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.People;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class TotalsBarIT {

  private static final Sum YUAN = new Sum(Money.cny(52_300_000), Money.cny(23_104_567));
  private static final Sum DOLLARS = new Sum(dollars("120000.50"), dollars("60000.25"));

  private final DealText text;
  private final People people;
  private final Memberships memberships;
  private TotalsBar totals;

  TotalsBarIT(DealText text, People people, Memberships memberships) {
    this.text = text;
    this.people = people;
    this.memberships = memberships;
  }

  @BeforeEach
  void open() {
    UI.getCurrent().setLocale(Translations.CHINESE);
    totals = new TotalsBar(text, people);
    UI.getCurrent().add(totals);
  }

  @Test
  void tellsEachCurrencyInTheReadersUnits() {
    totals.show(new DealTotals(128, List.of(YUAN, DOLLARS)));
    assertThat(filtered()).isEqualTo("128 个商机金额5,230万元 + US$120,001加权2,310.46万元 + US$60,000");

    UI.getCurrent().setLocale(Translations.ENGLISH);
    totals = new TotalsBar(text, people);
    totals.show(new DealTotals(1, List.of(YUAN)));
    assertThat(filtered()).isEqualTo("1 dealAmountCN¥52,300,000WeightedCN¥23,104,567");
  }

  @Test
  void aSumTellsItsCentsWhereTheMouseRests() {
    totals.show(new DealTotals(1, List.of(DOLLARS)));
    assertThat(totals.getElement().getOuterHTML()).contains("title=\"US$120,000.50\"");
  }

  @Test
  void theSelectionKeepsItsPlaceWhenNothingIsSelected() {
    Figures selected = _find(totals, Figures.class).get(1);
    assertThat(selected.hasClassName("figures-none")).isTrue();
    totals.showSelected(new DealTotals(3, List.of(YUAN)));
    assertThat(selected.hasClassName("figures-none")).isFalse();
    assertThat(selected.getElement().getTextRecursively()).startsWith("已选 3 个");
  }

  @Test
  void groupsOpenSwitchAndCloseByTheSameButtons() {
    List<Optional<DealField>> heard = new ArrayList<>();
    totals.onGrouping(heard::add);
    click("按阶段");
    click("按负责人");
    click("按负责人");
    assertThat(heard)
        .containsExactly(
            Optional.of(DealField.STAGE), Optional.of(DealField.OWNER), Optional.empty());
    assertThat(totals.groupedBy()).isEmpty();
  }

  @Test
  void eachGroupHasItsNameAndFigures() {
    Staff staff = new Staff(memberships);
    DealTotals some = new DealTotals(2, List.of(YUAN));
    totals.groupBy(DealField.STAGE);
    totals.showGroups(
        List.of(
            new DealGroup(Stage.SOLUTION, some),
            new DealGroup(staff.lisi.id(), some),
            new DealGroup(null, DealTotals.NONE)));
    assertThat(_find(totals, Div.class, div -> div.withClasses("group")))
        .extracting(TotalsBarIT::read)
        .containsExactly(
            "方案2 个商机金额5,230万元加权2,310.46万元", "李四李四2 个商机金额5,230万元加权2,310.46万元", "未填写0 个商机金额–加权–");
  }

  private void click(String name) {
    _click(_get(totals, NativeButton.class, button -> button.withText(name)));
  }

  private String filtered() {
    return read(_find(totals, Figures.class).getFirst());
  }

  private static String read(Component component) {
    return component.getElement().getTextRecursively();
  }

  private static Money dollars(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }
}
