package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class DealDialogsIT {

  private final DealIntake intake;
  private final Deals deals;
  private final DealReader reader;
  private final People people;
  private final Memberships memberships;
  private Staff staff;

  DealDialogsIT(
      DealIntake intake, Deals deals, DealReader reader, People people, Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.reader = reader;
    this.people = people;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void aNewDealNeedsACustomerAndIsItsFindersOwn() {
    DealRow deal = openDeal();
    assertThat(deal.name()).isEqualTo("XX科技-CRM系统采购");
    assertThat(deal.owner()).isEqualTo(staff.lisi.id());
    assertThat(_find(Dialog.class)).isEmpty();
  }

  @Test
  void theOtherFieldsAreUnderstoodAsTheyAreTyped() {
    ask(staff.lisi);
    _setValue(text("客户名称"), "XX科技");
    _setValue(text("联系人及职位"), "张三-采购总监");
    _setValue(text("预计成交金额"), "50万");
    _setValue(text("线索来源"), "展会-2026年软件展");
    press("创建商机");
    DealRow deal = only();
    assertThat(deal.contact()).isEqualTo(new Contact("张三", "采购总监"));
    assertThat(deal.amount()).isEqualTo(Money.cny(500_000));
    assertThat(deal.source().sourceClass()).isEqualTo(SourceClass.TRADE_FAIR);
  }

  @Test
  void whatIsMissingOrNotUnderstoodStandsAtItsField() {
    ask(staff.zhouqi);
    _setValue(text("预计成交金额"), "很多");
    press("创建商机");
    assertThat(text("预计成交金额").getErrorMessage()).contains("很多");

    _setValue(text("预计成交金额"), "");
    press("创建商机");
    assertThat(text("客户名称").getErrorMessage()).isEqualTo("请填写商机名称。");
    assertThat(_get(PersonField.class).getErrorMessage()).isEqualTo("请指定负责人。");
    assertThat(text("预计成交金额").isInvalid()).isFalse();

    _setValue(text("客户名称"), "长".repeat(201));
    _setValue(_get(PersonField.class), staff.lisi);
    press("创建商机");
    assertThat(text("客户名称").getErrorMessage()).contains("200", "201");
    assertThat(_get(PersonField.class).isInvalid()).isFalse();
    assertThat(deals.count(staff.qian, DealFilter.ALL)).isZero();
  }

  @Test
  void whoMayNotOpenDealsIsToldSo() {
    ask(staff.wuba);
    _setValue(text("客户名称"), "XX科技");
    _setValue(_get(PersonField.class), staff.lisi);
    press("创建商机");
    assertThat(_get(Paragraph.class, refusal -> refusal.withClasses("form-refusal")).getText())
        .isEqualTo("您无权新建商机。");
  }

  @Test
  void aLostDealNeedsAReasonACommonOneOrOnesOwn() {
    List<Standing> chosen = new ArrayList<>();
    new OutcomeDialog(openDeal(), chosen::add).open();
    _setValue(outcome(), Outcome.LOST);
    press("保存");
    assertThat(reason().getErrorMessage()).isEqualTo("请填写输单原因。");
    assertThat(chosen).isEmpty();

    _setValue(reason(), "价格太高");
    press("保存");
    assertThat(chosen).containsExactly(Standing.lost("价格太高"));
  }

  @Test
  void aDealIsShelvedUntilADayWonOrOpenedAgain() {
    DealRow deal = openDeal();
    List<Standing> chosen = new ArrayList<>();
    LocalDate day = LocalDate.of(2027, 1, 4);
    new OutcomeDialog(deal, chosen::add).open();
    _setValue(outcome(), Outcome.SHELVED);
    _setValue(_get(DatePicker.class), day);
    press("保存");
    for (Outcome next : List.of(Outcome.WON, Outcome.OPEN)) {
      new OutcomeDialog(deal, chosen::add).open();
      _setValue(outcome(), next);
      press("保存");
    }
    assertThat(chosen).containsExactly(Standing.shelved(day), Standing.WON, Standing.OPEN);
  }

  @Test
  void aDealIsSharedWithColleaguesInSales() {
    List<Set<PersonId>> chosen = new ArrayList<>();
    new ShareDialog(openDeal(), people, chosen::add).open();
    @SuppressWarnings("unchecked")
    MultiSelectListBox<PersonId> colleagues = _get(MultiSelectListBox.class);
    assertThat(colleagues.getListDataView().getItems())
        .contains(staff.zhaoliu.id())
        .doesNotContain(staff.lisi.id(), staff.zhouqi.id(), staff.qian.id());
    _setValue(colleagues, Set.of(staff.zhaoliu.id()));
    press("保存");
    assertThat(chosen).containsExactly(Set.of(staff.zhaoliu.id()));
  }

  private DealRow openDeal() {
    ask(staff.lisi);
    _setValue(text("客户名称"), " XX科技 ");
    _setValue(text("核心需求"), "CRM系统采购");
    press("创建商机");
    return only();
  }

  private void ask(Person me) {
    new NewDealDialog(me, people, reader, wanted -> intake.open(me, wanted)).open();
  }

  private DealRow only() {
    return deals.list(staff.lisi, DealFilter.ALL, List.of(), 0, 2).getFirst();
  }

  private static TextField text(String label) {
    return _get(TextField.class, field -> field.withLabel(label));
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Outcome> outcome() {
    return _get(RadioButtonGroup.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> reason() {
    return _get(ComboBox.class, field -> field.withLabel("输单原因"));
  }

  private static void press(String button) {
    _click(_get(Button.class, found -> found.withText(button)));
  }
}
