package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.Sheet;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.base.ui.sheet.SheetHand;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.ContactEditing;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.MoveWishes;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a refused move opens: the missing items, done there, by several people. */
@ScreenTest
class GateDialogIT {

  private final DealIntake intake;
  private final Deals deals;
  private final DealEditing editing;
  private final Contacts contacts;
  private final ContactEditing contactEditing;
  private final MoveWishes wishes;
  private final Memberships memberships;
  private Staff staff;
  private DealRow deal;

  GateDialogIT(
      DealIntake intake,
      Deals deals,
      DealEditing editing,
      Contacts contacts,
      ContactEditing contactEditing,
      MoveWishes wishes,
      Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.editing = editing;
    this.contacts = contacts;
    this.contactEditing = contactEditing;
    this.wishes = wishes;
    this.memberships = memberships;
  }

  @BeforeEach
  void aLead() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = dealIn(Stage.LEAD_CAPTURE);
  }

  @Test
  void aCardThatMissesSomethingOpensAListOfItWithWhoCanDoIt() {
    drop(staff.lisi, "2:");

    assertThat(items()).containsExactly("contact-verified", "source", "owner");
    assertThat(done()).containsExactly("owner");
    assertThat(text(line("source"))).contains("线索来源已登记", "李四", "周七", "钱总");
    assertThat(text(line("contact-verified"))).contains("李四").doesNotContain("周七");
    assertThat(now().stage()).isEqualTo(Stage.LEAD_CAPTURE);
    assertThat(wishes.of(deal.id())).isPresent();
  }

  @Test
  void theCardMovesWhenTheLastItemIsDoneAndTheMoveIsTakenBackInOneStep() {
    Board board = drop(staff.lisi, "2:");

    _setValue(source(), "转介绍-客户张三推荐");
    sees(() -> assertThat(done()).containsExactly("source", "owner"));
    type("联系人及职位", "张三-采购总监");
    type("张三的电话或邮箱", "138 0000 1234");
    press("核实");

    sees(() -> assertThat(now().stage()).isEqualTo(Stage.SCREENING));
    sees(() -> _assertNone(GateDialog.class));
    assertThat(said()).contains("SF001 已进入：初步筛选与分级");
    assertThat(wishes.of(deal.id())).isEmpty();

    board.asked(SheetCommand.Kind.UNDO, null);
    assertThat(now().stage()).isEqualTo(Stage.LEAD_CAPTURE);
  }

  @Test
  void whatAColleagueDoesTicksOffInTheOpenDialogAndTheLastOfItMovesTheCard() {
    drop(staff.lisi, "2:");
    assertThat(done()).containsExactly("owner");

    edit(staff.zhouqi, DealField.SOURCE, new LeadSource(SourceClass.REFERRAL, "客户张三推荐"));
    sees(() -> assertThat(done()).containsExactly("source", "owner"));
    assertThat(text(line("source"))).contains("周七");

    verifyContact(staff.qian);
    sees(() -> _assertNone(GateDialog.class));
    assertThat(now().stage()).isEqualTo(Stage.SCREENING);
    assertThat(now().place().stamp().by()).isEqualTo(staff.lisi.id());
  }

  @Test
  void aMoveThatIsSentAgainAsksOnce() {
    Board board = drop(staff.lisi, "2:");
    int seen = now().place().stamp().version();
    CellEdit again = new CellEdit("SF001", "place", "2:", seen, UUID.randomUUID());
    board.edited(List.of(again, again));

    assertThat(_find(GateDialog.class)).hasSize(1);
  }

  @Test
  void whatIsTypedWrongStandsAtItsField() {
    drop(staff.lisi, "2:");

    _setValue(source(), "转介绍-" + "长".repeat(500));

    assertThat(source().isInvalid()).isTrue();
    assertThat(done()).containsExactly("owner");
  }

  @Test
  void aMoveIsGivenUpOrLeftToWait() {
    drop(staff.lisi, "2:");
    press("放弃移动");
    _assertNone(GateDialog.class);
    assertThat(wishes.of(deal.id())).isEmpty();

    drop(staff.lisi, "2:");
    press("完成后自动移动");
    _assertNone(GateDialog.class);
    assertThat(wishes.of(deal.id())).isPresent();
  }

  @Test
  void whoJoinsAMoveThatWaitsIsToldWhoseItIs() {
    wishes.keep(staff.lisi, new MoveAim(deal.id(), Stage.SCREENING, null, false).from(deal));

    drop(staff.qian, "2:");

    assertThat(text(_get(GateDialog.class))).contains("李四要移到“初步筛选与分级”");
    press("关闭");
    assertThat(wishes.of(deal.id()).orElseThrow().by()).isEqualTo(staff.lisi.id());
  }

  @Test
  void aManagerLetsItPassForAReasonThatIsKept() {
    drop(staff.qian, "2:");
    press("放行");
    assertThat(field("放行理由（记入历史）").getErrorMessage()).isEqualTo("请填写放行理由。");
    _setValue(field("放行理由（记入历史）"), "老客户，已电话确认");
    press("放行");

    assertThat(now().stage()).isEqualTo(Stage.SCREENING);
    _assertNone(GateDialog.class);
    sees(() -> assertThat(wishes.of(deal.id())).isEmpty());
  }

  @Test
  void nobodyElseLetsADealPass() {
    drop(staff.lisi, "2:");
    _assertNone(LetPassField.class);
  }

  @Test
  void theDecisionMakerIsNamedInTheList() {
    deal = dealIn(Stage.REQUIREMENT_ANALYSIS);
    contactEditing.add(staff.lisi, deal.id(), Map.of(ContactField.NAME, "王五"));
    drop(staff.lisi, "4:");

    @SuppressWarnings("unchecked")
    ComboBox<DealContact> decides = _get(_get(GateDialog.class), ComboBox.class);
    _setValue(decides, contacts.of(staff.lisi, deal.id()).getFirst());
    sees(() -> assertThat(done()).containsExactly("decision-maker"));
    writeAMustHave();

    sees(() -> assertThat(now().stage()).isEqualTo(Stage.SOLUTION));
  }

  @Test
  void goingBackAsksWhyOnEveryScreen() {
    deal = dealIn(Stage.SOLUTION);
    drop(staff.lisi, "3:");
    press("退回");
    assertThat(field("补充说明").getErrorMessage()).isEqualTo("请说明退回原因。");

    sayWhy("客户需求有变", "增加了两个工厂");

    assertThat(now().stage()).isEqualTo(Stage.REQUIREMENT_ANALYSIS);
    assertThat(said()).contains("SF002 已进入：深度需求分析");
  }

  @Test
  void theSolutionIsNotBeforeTheAnalysisAndTheMoveThatComesFirstIsOffered() {
    drop(staff.qian, "4:");

    _assertNone(GateDialog.class);
    assertThat(said()).contains("先做需求分析，再谈方案");
    press("移到“深度需求分析”");
    assertThat(items()).contains("contact-verified", "source", "owner");
  }

  @Test
  void theStageCellOfTheGridAsksTheSame() {
    openPage(staff.lisi, "pipeline");
    int seen = SeenVersion.of(deal, DealField.STAGE);
    SheetHand.edit(_get(Sheet.class), "SF001", "stage", "初步筛选与分级", seen);

    assertThat(items()).containsExactly("contact-verified", "source", "owner");
  }

  @Test
  void theStagePathOfTheDealsPageAsksTheSameAndShowsWhatIsMissing() {
    openPage(staff.lisi, "deals/SF001");
    assertThat(text(_get(GatePanel.class))).contains("还缺 2 项", "联系人已核实");

    _click(_find(_get(StagePath.class), NativeButton.class).get(1));
    press("完成后自动移动");

    MockVaadin.clientRoundtrip(false);
    sees(() -> assertThat(text(_get(GatePanel.class))).contains("自动移到“初步筛选与分级”"));
  }

  @Test
  void thePanelFollowsWhatOthersDo() {
    openPage(staff.lisi, "deals/SF001");
    edit(staff.zhouqi, DealField.SOURCE, new LeadSource(SourceClass.REFERRAL, "客户张三推荐"));
    sees(() -> assertThat(text(_get(GatePanel.class))).contains("还缺 1 项"));
    verifyContact(staff.qian);
    sees(() -> assertThat(text(_get(GatePanel.class))).contains("已齐备"));
  }

  @Test
  void winningFromAnEarlierStageAsksTheGatesOnTheWay() {
    deal = dealIn(Stage.REQUIREMENT_ANALYSIS);
    openPage(staff.lisi, "pipeline");
    int seen = SeenVersion.of(deal, DealField.STAGE);
    SheetHand.edit(_get(Sheet.class), "SF002", "stage", "已成交", seen);

    assertThat(items()).containsExactly("decision-maker", "must-have");
    writeAMustHave();
    sees(() -> assertThat(done()).containsExactly("must-have"));
    contactEditing.add(
        staff.qian,
        deal.id(),
        Map.of(ContactField.NAME, "王五", ContactField.ROLE, ChainRole.DECIDES));
    sees(() -> assertThat(now().standing()).isEqualTo(Standing.WON));
    assertThat(now().stage()).isEqualTo(Stage.CLOSING);
    sees(() -> _assertNone(GateDialog.class));

    SheetHand.ask(_get(Sheet.class), SheetCommand.Kind.UNDO, null);
    assertThat(now().stage()).isEqualTo(Stage.REQUIREMENT_ANALYSIS);
    assertThat(now().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void aDealThatIsWonThroughOpenGatesGoesBackWithItsOutcome() {
    deal = dealIn(Stage.SOLUTION);
    openPage(staff.lisi, "pipeline");
    int seen = SeenVersion.of(deal, DealField.STAGE);
    SheetHand.edit(_get(Sheet.class), "SF002", "stage", "已成交", seen);
    assertThat(now().stage()).isEqualTo(Stage.CLOSING);

    SheetHand.ask(_get(Sheet.class), SheetCommand.Kind.UNDO, null);
    assertThat(now().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(now().standing()).isEqualTo(Standing.OPEN);
    assertThat(now().place().since()).isEqualTo(deal.place().since());
  }

  @Test
  void aLostDealIsTakenUpBeforeItWaitsAtItsGate() {
    edit(staff.lisi, DealField.STANDING, Standing.lost("预算取消或冻结"));
    drop(staff.lisi, "2:");
    sayWhy("预算已恢复", "");

    assertThat(items()).contains("contact-verified");
    assertThat(now().standing()).isEqualTo(Standing.OPEN);
    assertThat(wishes.of(deal.id())).isPresent();
  }

  @Test
  void lostWithAReasonFromTheListAndOnesOwnWordsIsSetFromTheCardsMenu() {
    openPage(staff.lisi, "board");
    _get(DealBoard.class).menu().offer("SF001");
    ContextMenuKt._clickItemWithCaption(_get(DealBoard.class).menu(), "成交、输单或搁置…");
    _setValue(outcomes(), Outcome.LOST);
    _setValue(reasons(), "选择了竞争对手");
    _setValue(field("补充说明"), "对方报价低两成");
    press("保存");

    assertThat(now().standing()).isEqualTo(Standing.lost("选择了竞争对手：对方报价低两成"));
    _get(DealBoard.class).menu().offer("SF001");
    ContextMenuKt._clickItemWithCaption(_get(DealBoard.class).menu(), "成交、输单或搁置…");
    assertThat(reasons().getValue()).isEqualTo("选择了竞争对手");
    assertThat(field("补充说明").getValue()).isEqualTo("对方报价低两成");
  }

  @Test
  void aLostDealIsTakenUpAgainWithAReason() {
    edit(staff.lisi, DealField.STANDING, Standing.lost("预算取消或冻结"));
    drop(staff.lisi, "1:");
    sayWhy("预算已恢复", "");

    assertThat(now().standing()).isEqualTo(Standing.OPEN);
  }

  private static void writeAMustHave() {
    _setValue(_get(line("must-have"), TextField.class), "每月对账不再靠人工");
  }

  private Board drop(Person person, String place) {
    openPage(person, "board");
    Board board = _get(Board.class);
    int seen = now().place().stamp().version();
    board.edited(List.of(new CellEdit(deal.id().value(), "place", place, seen, UUID.randomUUID())));
    return board;
  }

  private static void openPage(Person person, String address) {
    SignIn.as(person);
    UI.getCurrent().navigate(address);
    MockVaadin.clientRoundtrip(false);
  }

  private DealRow dealIn(Stage stage) {
    return intake.open(staff.qian, PlainDeal.of(staff.lisi, stage));
  }

  private DealRow now() {
    return deals.find(staff.qian, deal.id()).orElseThrow();
  }

  private void edit(Person by, DealField field, Object value) {
    int seen = now().stamp(field).version();
    editing.edit(by, new DealEdit(deal.id(), field, value, seen, UUID.randomUUID()));
  }

  private void verifyContact(Person by) {
    Map<ContactField, Object> known =
        Map.of(
            ContactField.NAME, "张三",
            ContactField.POSITION, "采购总监",
            ContactField.PHONE, "138 0000 1234");
    contactEditing.verify(by, contactEditing.add(by, deal.id(), known));
  }

  private static GateLine line(String key) {
    return lines().stream()
        .filter(line -> key.equals(line.getElement().getAttribute("data-item")))
        .findFirst()
        .orElseThrow();
  }

  private static List<GateLine> lines() {
    return _find(_get(GateDialog.class), GateLine.class);
  }

  private static List<String> items() {
    return lines().stream().map(line -> line.getElement().getAttribute("data-item")).toList();
  }

  private static List<String> done() {
    return lines().stream()
        .filter(line -> line.hasClassName("done"))
        .map(line -> line.getElement().getAttribute("data-item"))
        .toList();
  }

  private static TextField source() {
    return _get(line("source"), TextField.class);
  }

  private static void type(String name, String text) {
    TextField field =
        _find(_get(GateDialog.class), TextField.class).stream()
            .filter(each -> name.equals(each.getAriaLabel().orElse("")))
            .findFirst()
            .orElseThrow();
    _setValue(field, text);
  }

  private static TextField field(String label) {
    return _get(TextField.class, field -> field.withLabel(label));
  }

  @SuppressWarnings("unchecked")
  private static void sayWhy(String typical, String words) {
    _setValue(_get(_get(BackDialog.class), RadioButtonGroup.class), typical);
    _setValue(field("补充说明"), words);
    _click(_find(_get(BackDialog.class), Button.class).getLast());
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Outcome> outcomes() {
    return _get(_get(OutcomeDialog.class), RadioButtonGroup.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> reasons() {
    return _get(ComboBox.class, field -> field.withLabel("输单原因"));
  }

  private static void press(String button) {
    _click(_get(Button.class, found -> found.withText(button)));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private static String said() {
    return NotificationsKt.getNotifications().getLast().getElement().getTextRecursively();
  }

  private static void sees(ThrowingRunnable expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.run();
            });
  }
}
