package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.FilterChip;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DuePeriod.Between;
import io.funnelroom.deals.DuePeriod.Moving;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class FilterBarIT {

  private final FilterParts parts;
  private final Memberships memberships;
  private final List<DealFilter> heard = new ArrayList<>();
  private Staff staff;
  private FilterBar bar;

  FilterBarIT(FilterParts parts, Memberships memberships) {
    this.parts = parts;
    this.memberships = memberships;
  }

  @BeforeEach
  void open() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    bar = new FilterBar(parts);
    bar.onFilter(heard::add);
    UI.getCurrent().add(bar);
  }

  @Test
  void beginsWithEveryLivingDealAndNothingSet() {
    assertThat(chips()).containsExactly("阶段", "结果", "负责人", "来源", "完成时间", "金额", "久未跟进", "已归档");
    assertThat(_find(bar, NativeButton.class, button -> button.withText("清除筛选"))).isEmpty();
  }

  @Test
  void aChosenStageStandsInItsChipAndIsTold() {
    choose("阶段", Set.of(Stage.NEGOTIATION, Stage.SOLUTION));

    assertThat(heard)
        .containsExactly(DealFilter.ALL.inStages(Set.of(Stage.SOLUTION, Stage.NEGOTIATION)));
    assertThat(chips()).contains("阶段：方案、谈判");
  }

  @Test
  void moreThanTwoAreCounted() {
    bar.show(DealFilter.ALL.inStages(Set.of(Stage.values())));
    assertThat(chips()).contains("阶段：线索、筛选 +5");
    assertThat(heard).as("showing a filter tells nobody").isEmpty();
  }

  @Test
  void ownersAreOfferedByNameThoseOfSalesFirst() {
    MultiSelectListBox<Object> owners = list("负责人");
    assertThat(owners.getListDataView().getItems())
        .containsSubsequence(staff.lisi.id(), staff.zhaoliu.id(), staff.qian.id());
    choose("负责人", Set.of(staff.qian.id()));
    assertThat(chips()).contains("负责人：钱总");
  }

  @Test
  void oneClickDropsAFilterAndAnotherDropsAll() {
    bar.show(DealFilter.ALL.inStages(Set.of(Stage.SOLUTION)).stale(true).searching("CRM"));
    _click(_get(bar, NativeButton.class, button -> button.withAttribute("aria-label", "取消筛选：阶段")));
    assertThat(heard).containsExactly(DealFilter.ALL.stale(true).searching("CRM"));

    click("清除筛选");
    assertThat(heard).last().isEqualTo(DealFilter.ALL);
    assertThat(_get(bar, SearchField.class).getValue()).isEmpty();
  }

  @Test
  void aPeriodMovesAlongOrHasDaysOfItsOwn() {
    Popover due = popover("完成时间");
    _setValue(_get(due, ListBox.class), Moving.OVERDUE);
    assertThat(chips()).contains("完成时间：已逾期");

    LocalDate day = LocalDate.of(2026, 11, 1);
    _setValue(_get(due, DatePicker.class, picker -> picker.withLabel("从")), day);
    assertThat(heard).last().isEqualTo(DealFilter.ALL.due(new Between(day, null)));
    assertThat(chips()).contains("完成时间：2026-11-01 起");
  }

  @Test
  void amountsAreUnderstoodAsPeopleWriteThem() {
    TextField least = _get(popover("金额"), TextField.class, field -> field.withLabel("不低于"));
    _setValue(least, "50万");
    assertThat(heard).containsExactly(DealFilter.ALL.amount(new BigDecimal("500000"), null));
    assertThat(chips()).contains("金额：≥ 50万元");

    _setValue(least, "很多");
    assertThat(least.isInvalid()).isTrue();
    assertThat(least.getErrorMessage()).contains("很多");
    assertThat(heard).as("what is not understood changes nothing").hasSize(1);
  }

  @Test
  void aToggleSaysThatItIsOn() {
    NativeButton stale = button("久未跟进");
    _click(stale);
    assertThat(heard).containsExactly(DealFilter.ALL.stale(true));
    assertThat(stale.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    _click(stale);
    assertThat(heard).last().isEqualTo(DealFilter.ALL);
  }

  @Test
  void searchesForWhatIsTyped() {
    _setValue(_get(bar, SearchField.class), "CRM 采购");
    assertThat(heard).containsExactly(DealFilter.ALL.searching("CRM 采购"));
  }

  @Test
  void onANarrowScreenTheFiltersStandInADialogAndComeBack() {
    bar.show(DealFilter.ALL.stale(true).archived(true));
    _click(button("筛选（2）"));
    Dialog dialog = _get(Dialog.class);
    assertThat(_find(dialog, FilterChip.class)).hasSize(6);
    dialog.close();
    assertThat(_find(bar, FilterChip.class)).hasSize(6);
  }

  @Test
  void speaksEnglishToo() {
    UI.getCurrent().setLocale(Translations.ENGLISH);
    bar = new FilterBar(parts);
    bar.show(DealFilter.ALL.inStages(Set.of(Stage.SOLUTION, Stage.NEGOTIATION)));
    assertThat(chips()).contains("Stage: Solution, Negotiation", "Stale", "Archive");
  }

  private void choose(String chip, Set<Object> values) {
    _setValue(list(chip), values);
  }

  @SuppressWarnings("unchecked")
  private MultiSelectListBox<Object> list(String chip) {
    return _get(popover(chip), MultiSelectListBox.class);
  }

  private Popover popover(String chip) {
    Popover popover = _get(Popover.class, found -> found.withAttribute("aria-label", chip));
    popover.open();
    return popover;
  }

  private NativeButton button(String text) {
    return _get(bar, NativeButton.class, found -> found.withText(text));
  }

  private void click(String text) {
    _click(button(text));
  }

  private List<String> chips() {
    return _find(bar, NativeButton.class, button -> button.withClasses("chip-open")).stream()
        .map(button -> button.getElement().getTextRecursively())
        .toList();
  }
}
