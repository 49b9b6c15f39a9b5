package io.funnelroom.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Origin;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.ui.page.ValueChange;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ScreenTest
class HistoryTabIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DealIntake intake;
  private final DealEditing editing;
  private final DealMoves moves;
  private final DealArchive archive;
  private final Deals deals;
  private final Memberships memberships;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private Staff staff;
  private DealId deal;

  HistoryTabIT(
      DealIntake intake,
      DealEditing editing,
      DealMoves moves,
      DealArchive archive,
      Deals deals,
      Memberships memberships,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.intake = intake;
    this.editing = editing;
    this.moves = moves;
    this.archive = archive;
    this.deals = deals;
    this.memberships = memberships;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            "XX科技-CRM系统采购",
            DealField.OWNER,
            staff.lisi.id(),
            DealField.STATUS,
            "意向明确，等待客户内部评审通过后再进入下一轮报价和交付时间的讨论，法务和采购都要参加，会后三天内给出书面答复");
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void saysWhoDidWhatFromWhatToWhatUnderItsDay() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));
    open(staff.lisi, "");

    assertThat(_find(H2.class)).first().extracting(H2::getText).isEqualTo("今天");
    assertThat(lines().getFirst()).contains("钱总", "修改了预计成交金额", "50万元→改为60万元");
    assertThat(lines().get(1)).contains("李四", "（空）→改为50万元");
    assertThat(lines().getLast()).contains("李四", "新建了商机");
  }

  @Test
  void speaksTheReadersLanguage() {
    UI.getCurrent().setLocale(Translations.ENGLISH);
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    open(staff.lisi, "");

    assertThat(lines().getFirst()).contains("changed Expected amount", "CN¥500,000");
  }

  @Test
  void ofALongTextShowsWhatChangedInItAndAllOfItWhenAsked() {
    String before = row().status();
    edit(staff.lisi, DealField.STATUS, before.replace("客户", "对方法务") + "，详见附件".repeat(20));
    open(staff.lisi, "");

    ValueChange text = _find(ValueChange.class).getFirst();
    assertThat(marked(text, "del")).containsExactly("客户");
    assertThat(marked(text, "ins")).first().isEqualTo("对方法务");
    assertThat(text.getElement().getTextRecursively()).contains("…").doesNotContain("交付时间");

    NativeButton toggle = _get(text, NativeButton.class);
    _click(toggle);
    assertThat(text.getElement().getTextRecursively()).contains("交付时间");
    assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");
  }

  @Test
  void aMoveQuotesItsReasonAndNamesWhatWasMissing() {
    move(true, staff.qian, Stage.SCREENING, "老客户续约");
    move(false, staff.lisi, Stage.LEAD_CAPTURE, "联系人离职，重新核实");
    open(staff.lisi, "");

    assertThat(lines().get(0)).contains("退回了当前阶段", "联系人离职，重新核实");
    assertThat(lines().get(1)).contains("特批放行", "老客户续约", "放行时缺少：联系人已核实、线索来源已登记");
  }

  @Test
  void saysWhatIsNotDoneByHand() {
    Origin.BULK.run(() -> edit(staff.lisi, DealField.PROBABILITY, 60));
    Origin.UNDO.run(() -> edit(staff.lisi, DealField.PROBABILITY, null));
    open(staff.lisi, "");

    assertThat(lines().get(0)).contains("撤销", "60%→改为（空）");
    assertThat(lines().get(1)).contains("批量");
  }

  @Test
  void namesThoseWhoShareTheDeal() {
    archive.share(staff.lisi, deal, Set.of(staff.zhaoliu.id(), staff.wuba.id()));
    open(staff.lisi, "");

    assertThat(lines().getFirst()).contains("调整了协作人", "赵六", "吴八");
  }

  @Test
  void theAddressSaysWhatIsShown() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));
    edit(staff.qian, DealField.PROBABILITY, 80);
    String today = LocalDate.now(clock).toString();

    open(staff.lisi, "by=qian&field=amount&from=" + today + "&to=" + today);
    assertThat(lines()).singleElement().asString().contains("60万元");
    open(staff.lisi, "kind=opened");
    assertThat(lines()).singleElement().asString().contains("新建");
    open(staff.lisi, "to=2001-01-01");
    assertThat(_get(EmptyState.class).isVisible()).isTrue();
    open(staff.lisi, "from=nonsense&by=nobody");
    assertThat(lines()).hasSize(4);
  }

  @Test
  void aChoiceNarrowsTheHistoryAndIsDroppedAgain() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.PROBABILITY, 80);
    open(staff.lisi, "");

    choose("字段", Set.of("amount"));
    assertThat(lines()).singleElement().asString().contains("50万元");
    choose("操作人", Set.of(staff.qian.id()));
    assertThat(_get(EmptyState.class).isVisible()).isTrue();

    _click(_get(NativeButton.class, button -> button.withText("清除筛选")));
    assertThat(lines()).hasSize(3);
  }

  @Test
  void earlierLinesComeWhenAskedFor() {
    IntStream.range(0, 60).forEach(i -> edit(staff.lisi, DealField.PROBABILITY, i));
    open(staff.lisi, "");
    assertThat(lines()).hasSize(50);

    Button older = _get(Button.class, button -> button.withText("显示更早的记录"));
    _click(older);
    assertThat(lines()).hasSize(61).last().asString().contains("新建");
    assertThat(older.isVisible()).isFalse();
  }

  @Test
  void growsWhileOneLooks() {
    open(staff.lisi, "");
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));

    sees(lines -> assertThat(lines).hasSize(2).first().asString().contains("钱总", "60万元"));
    note("opened", "约客户演示");
    sees(lines -> assertThat(lines).hasSize(3).first().asString().contains("约客户演示"));
    choose("操作人", Set.of(staff.qian.id()));
    assertThat(lines()).hasSize(1);
  }

  @Test
  void whatTheFilterLeavesOutDoesNotComeUp() {
    open(staff.lisi, "field=amount");
    edit(staff.qian, DealField.PROBABILITY, 80);
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));

    sees(lines -> assertThat(lines).singleElement().asString().contains("60万元"));
  }

  @Test
  void afterMoreThanItWasToldItReadsAnew() {
    open(staff.lisi, "");
    Origin.IMPORT.run(
        () ->
            transaction.executeWithoutResult(
                status -> IntStream.range(0, 70).forEach(i -> publish("opened", i))));

    sees(lines -> assertThat(lines).hasSize(50).first().asString().contains("第69项"));
  }

  @Test
  void restoresAnEarlierValueFromItsLine() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    edit(staff.qian, DealField.AMOUNT, Money.cny(600_000));
    open(staff.lisi, "");

    _click(restore("恢复为 50万元"));
    _click(_get(_get(Dialog.class), Button.class, button -> button.withText("恢复")));

    assertThat(row().amount()).isEqualTo(Money.cny(500_000));
    sees(lines -> assertThat(lines.getFirst()).contains("60万元→改为50万元", "恢复"));
    sees(lines -> assertThat(restores()).containsExactly("恢复为 60万元", "恢复为空"));
  }

  @Test
  void aStageGoesBackOnlyForAReason() {
    move(true, staff.qian, Stage.SCREENING, "老客户续约");
    open(staff.qian, "");
    _click(restore("恢复为 商机获取与线索录入"));
    Dialog dialog = _get(Dialog.class);
    Button confirm = _get(dialog, Button.class, button -> button.withText("恢复"));

    _click(confirm);
    assertThat(row().stage()).isEqualTo(Stage.SCREENING);
    assertThat(_get(dialog, TextArea.class).isInvalid()).isTrue();

    _setValue(_get(dialog, TextArea.class), "需求不实，重新核实");
    _click(confirm);
    assertThat(row().stage()).isEqualTo(Stage.LEAD_CAPTURE);
    sees(lines -> assertThat(lines.getFirst()).contains("退回了当前阶段", "需求不实，重新核实", "恢复"));
  }

  @Test
  void whoMayNotChangeAFieldReadsItsHistoryOnly() {
    edit(staff.lisi, DealField.AMOUNT, Money.cny(500_000));
    open(staff.wuba, "");

    assertThat(lines()).hasSize(2);
    assertThat(restores()).isEmpty();
  }

  private void open(Person viewer, String query) {
    SignIn.as(viewer);
    UI.getCurrent().navigate("deals/SF001/history", QueryParameters.fromString(query));
    MockVaadin.clientRoundtrip(false);
  }

  private static List<String> lines() {
    return _find(EntryLine.class).stream()
        .map(line -> line.getElement().getTextRecursively())
        .toList();
  }

  private void sees(ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.accept(lines());
            });
  }

  private static List<String> restores() {
    return _find(RestoreButton.class).stream().map(HistoryTabIT::title).toList();
  }

  private static RestoreButton restore(String title) {
    return _find(RestoreButton.class).stream()
        .filter(button -> title(button).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String title(RestoreButton button) {
    return button.getTitle().orElse("");
  }

  private static List<String> marked(Component within, String tag) {
    return within
        .getElement()
        .getChildren()
        .flatMap(child -> child.getChildren())
        .flatMap(child -> child.getChildren())
        .filter(child -> !child.isTextNode() && child.getTag().equals(tag))
        .map(child -> child.getText())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static void choose(String filter, Set<?> chosen) {
    Popover popover =
        _find(Popover.class).stream()
            .filter(each -> filter.equals(each.getAriaLabel().orElse("")))
            .findFirst()
            .orElseThrow();
    popover.open();
    _setValue(
        (MultiSelectListBox<Object>) _get(popover, MultiSelectListBox.class), (Set<Object>) chosen);
    popover.close();
  }

  private void note(String kind, String what) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                DealNoted.of(deal, kind, what, staff.zhaoliu.id(), clock.instant())));
  }

  private void publish(String kind, int number) {
    events.publishEvent(
        DealNoted.of(deal, kind, "第" + number + "项", staff.zhaoliu.id(), clock.instant()));
  }

  private void move(boolean pass, Person by, Stage to, String reason) {
    int seen = row().place().stamp().version();
    DealMove move = new DealMove(deal, to, null, seen, UUID.randomUUID(), reason);
    assertThat(pass ? moves.letPass(by, move) : moves.move(by, move))
        .isInstanceOf(MoveOutcome.Moved.class);
  }

  private void edit(Person by, DealField field, Object value) {
    int seen = row().stamp(field).version();
    assertThat(editing.edit(by, new DealEdit(deal, field, value, seen, UUID.randomUUID())))
        .isInstanceOf(EditOutcome.Saved.class);
  }

  private DealRow row() {
    return deals.find(staff.lisi, deal).orElseThrow();
  }
}
