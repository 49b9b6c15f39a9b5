package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@ScreenTest
class FieldHistoryIT {

  private final DealIntake intake;
  private final DealEditing editing;
  private final Deals deals;
  private final FieldHistoryParts parts;
  private final Screens screens;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealRow deal;

  FieldHistoryIT(
      DealIntake intake,
      DealEditing editing,
      Deals deals,
      FieldHistoryParts parts,
      Screens screens,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.editing = editing;
    this.deals = deals;
    this.parts = parts;
    this.screens = screens;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void anAmountThatWasChangedTwice() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal =
        intake.open(
            staff.lisi,
            new NewDeal(
                null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())));
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));
  }

  @Test
  void showsWhoChangedTheFieldFromWhatToWhatNewestFirst() {
    Popover popover = opened(staff.lisi, DealField.AMOUNT);

    List<ListItem> lines = _find(popover, ListItem.class);
    assertThat(lines).hasSize(2);
    assertThat(text(lines.getFirst())).contains("钱总", "50万元", "60万元");
    assertThat(text(lines.getLast())).contains("李四", "（空）", "50万元");
    assertThat(_get(popover, Anchor.class).getHref()).isEqualTo("deals/SF001/history?field=amount");
  }

  @Test
  void isReadWhenItOpensAndNotBefore() {
    Component button = FieldHistoryPopover.button(parts, page(staff.lisi), DealField.AMOUNT);
    UI.getCurrent().add(button);

    assertThat(_find(Popover.class)).flatExtracting(each -> _find(each, ListItem.class)).isEmpty();
    assertThat(((NativeButton) button).getAriaLabel()).contains("预计成交金额的修改记录");
  }

  @Test
  void aFieldThatNobodyTouchedSaysSo() {
    assertThat(text(opened(staff.lisi, DealField.REMARKS))).contains("没有修改过");
  }

  @Test
  void anEarlierValueIsSetAgainAsAChangeOfItsOwn() {
    _click(restore(opened(staff.lisi, DealField.AMOUNT), "恢复为 50万元"));
    Dialog dialog = _get(Dialog.class);
    assertThat(values(dialog)).containsExactly("60万元", "50万元");
    confirm(dialog);

    assertThat(stored().amount()).isEqualTo(Money.cny(500_000));
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(
            jdbc.queryForMap("select before, after, source from activity order by id desc limit 1"))
        .containsEntry("before", "600000.00 CNY")
        .containsEntry("after", "500000.00 CNY")
        .containsEntry("source", "restore");
  }

  @Test
  void aRestoreCanBeTakenBack() {
    _click(restore(opened(staff.lisi, DealField.AMOUNT), "恢复为 50万元"));
    confirm(_get(Dialog.class));
    _click(_get(_get(Notification.class), Button.class, each -> each.withText("撤销")));

    assertThat(stored().amount()).isEqualTo(Money.cny(600_000));
    assertThat(jdbc.queryForList("select source from activity order by id", String.class))
        .endsWith("restore", "undo");
  }

  @Test
  void whatSomebodyChangedMeanwhileIsShownBeforeItIsReplaced() {
    _click(restore(opened(staff.lisi, DealField.AMOUNT), "恢复为 50万元"));
    Dialog dialog = _get(Dialog.class);
    edit(staff.qian, DealField.AMOUNT, Money.cny(800_000));
    confirm(dialog);

    assertThat(stored().amount()).isEqualTo(Money.cny(800_000));
    assertThat(values(dialog)).containsExactly("80万元", "50万元");
    assertThat(text(dialog)).contains("钱总（刚刚）刚修改了这个字段");
    confirm(dialog);
    assertThat(stored().amount()).isEqualTo(Money.cny(500_000));
  }

  @Test
  void isOfferedOnlyToThoseWhoMayChangeTheFieldAndWhereItChangesAnything() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));

    assertThat(restores(opened(staff.lisi, DealField.AMOUNT))).containsExactly("恢复为 60万元", "恢复为空");
    assertThat(restores(opened(staff.zhaoliu, DealField.AMOUNT))).isEmpty();
  }

  @Test
  void whoMayNotChangeItAnyLongerIsRefused() {
    _click(restore(opened(staff.lisi, DealField.AMOUNT), "恢复为 50万元"));
    Dialog dialog = _get(Dialog.class);
    edit(staff.qian, DealField.OWNER, staff.zhaoliu.id());
    confirm(dialog);

    assertThat(stored().amount()).isEqualTo(Money.cny(600_000));
    assertThat(dialog.isOpened()).isTrue();
    assertThat(text(dialog))
        .contains(Translations.text(Translations.CHINESE, "deal.edit.forbidden"));
  }

  @Test
  void fieldsThatAlwaysHoldSomethingAreNeverEmptied() {
    assertThat(parts.restore().offers(staff.lisi, stored(), DealField.STAGE, null)).isFalse();
    assertThat(parts.restore().offers(staff.lisi, stored(), DealField.STAGE, Stage.SCREENING))
        .isTrue();
    assertThat(parts.restore().offers(staff.lisi, stored(), DealField.FOLLOWUP, null)).isFalse();
  }

  private Popover opened(Person viewer, DealField field) {
    SignIn.as(viewer);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(FieldHistoryPopover.button(parts, page(viewer), field));
    Popover popover = _get(Popover.class);
    popover.open();
    return popover;
  }

  private DealOnPage page(Person viewer) {
    return DealOnPage.of(deal.id(), viewer, deals, screens);
  }

  private static NativeButton restore(Popover popover, String name) {
    return _get(popover, NativeButton.class, button -> button.withText(name));
  }

  private static List<String> restores(Popover popover) {
    return _find(popover, NativeButton.class).stream().map(NativeButton::getText).toList();
  }

  private static List<String> values(Dialog dialog) {
    return _find(dialog, DescriptionList.Description.class).stream()
        .map(DescriptionList.Description::getText)
        .toList();
  }

  private static void confirm(Dialog dialog) {
    _click(_get(dialog, Button.class, button -> button.withText("恢复")));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private void edit(Person by, DealField field, Object value) {
    int seen = stored().stamp(field).version();
    assertThat(editing.edit(by, new DealEdit(deal.id(), field, value, seen, UUID.randomUUID())))
        .isInstanceOf(EditOutcome.Saved.class);
  }

  private DealRow stored() {
    return deals.find(staff.lisi, deal.id()).orElseThrow();
  }
}
