package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUpDrafts;
import io.funnelroom.deals.FollowUpEdit;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpFiles;
import io.funnelroom.deals.FollowUpLog;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.NewFollowUp;
import io.funnelroom.files.FileOwner;
import io.funnelroom.files.Files;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The follow-ups on a deal's page. */
@ScreenTest
class FollowUpTimelineIT {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 18);
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final FollowUpParts parts;
  private final FollowUpLog log;
  private final Files files;
  private final DealIntake intake;
  private final DealArchive archive;
  private final Deals deals;
  private final Screens screens;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;
  private FollowUpTimeline timeline;

  FollowUpTimelineIT(
      FollowUpParts parts,
      FollowUpLog log,
      Files files,
      DealIntake intake,
      DealArchive archive,
      Deals deals,
      Screens screens,
      Memberships memberships) {
    this.parts = parts;
    this.log = log;
    this.files = files;
    this.intake = intake;
    this.archive = archive;
    this.deals = deals;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = open("XX科技-CRM系统采购");
  }

  @Test
  void theLatestStandsFirst() {
    note(staff.lisi, DAY, "首次拜访");
    note(staff.wuba, DAY.plusDays(2), "客户要求补充\n数据安全模块");
    show(staff.zhouqi);

    assertThat(texts()).containsExactly("客户要求补充\n数据安全模块", "首次拜访");
    assertThat(card(0).getElement().getTextRecursively()).contains("吴八", "2023年10月20日 周五 09:00");
  }

  @Test
  void whereThereAreNoneItSaysWhatTheyAreFor() {
    show(staff.lisi);
    assertThat(empty().isVisible()).isTrue();
    assertThat(empty().getText()).contains("每次与客户沟通后");

    write("new", DAY, "首次拜访", 0);
    assertThat(empty().isVisible()).isFalse();
  }

  @Test
  void whatIsWrittenIsStoredWithItsFilesAndAnsweredOnce() {
    show(staff.lisi);
    UUID draft = UUID.randomUUID();
    attach(FollowUpDrafts.of(staff.lisi.id(), draft), "报价单.txt");
    CellEdit edit = edit(deal, "new", DAY, "客户要求报价", 0, draft);

    timeline.edited(List.of(edit));
    timeline.edited(List.of(edit));

    assertThat(BoardCalls.now().of("settled"))
        .extracting(List::getFirst)
        .hasSize(2)
        .allMatch(id -> id.toString().contains(edit.editId().toString()));
    assertThat(texts()).containsExactly("客户要求报价");
    assertThat(_get(card(0), Anchor.class).getText()).isEqualTo("报价单.txt");
    assertThat(row()).isEqualTo("客户要求报价");
  }

  @Test
  void otherWordsAndAnotherTimeMoveItToItsPlace() {
    FollowUpEntry early = note(staff.lisi, DAY, "首次拜访");
    note(staff.lisi, DAY.plusDays(1), "电话沟通");
    show(staff.lisi);
    FollowUpCard moved = card(1);
    click(moved, "编辑");
    assertThat(_get(moved, FollowUpForm.class).getElement().getProperty("time")).isEqualTo("09:00");

    write(early.id().toString(), DAY.plusDays(2), "第二次拜访", 0);

    assertThat(texts()).containsExactly("第二次拜访", "电话沟通");
    assertThat(card(0)).isSameAs(moved);
    assertThat(moved.isEditing()).isFalse();
    assertThat(moved.getElement().getTextRecursively()).contains("李四 修改过");
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsShownAndNeverOverwritten() {
    FollowUpEntry entry = note(staff.lisi, DAY, "首次拜访");
    show(staff.lisi);
    click(card(0), "编辑");
    rewrite(staff.qian, entry, "首次拜访，谈了价格");

    write(entry.id().toString(), DAY, "首次拜访，谈了交期", 0);

    List<Object> conflict = BoardCalls.now().only("conflict");
    assertThat(conflict.toString()).contains("首次拜访，谈了价格", "钱总", "2023-10-18 09:00");
    assertThat(card(0).isEditing()).isTrue();
    assertThat(stored(entry).text()).isEqualTo("首次拜访，谈了价格");
  }

  @Test
  void whatCannotBeStoredIsAnsweredToo() {
    show(staff.lisi);
    write("new", DAY, "  ", 0);
    assertThat(BoardCalls.now().only("refused").toString()).contains("跟进");
    assertThat(log.count(staff.lisi, deal)).isZero();
  }

  @Test
  void whatWasLeftUnsentOnAnotherDealIsSentFromHere() {
    DealId other = open("YY制造-ERP升级");
    show(staff.lisi);

    timeline.edited(List.of(edit(other, "new", DAY, "离线时写下", 0, null)));

    assertThat(BoardCalls.now().of("settled")).hasSize(1);
    assertThat(texts()).isEmpty();
    assertThat(log.list(staff.lisi, other, null, 5))
        .extracting(FollowUpEntry::text)
        .containsExactly("离线时写下");
  }

  @Test
  void whatAClosedTimelineLeftIsTakenInWithoutOne() {
    FollowUpSender sender = new FollowUpSender(parts, () -> staff.lisi);
    UI.getCurrent().add(sender);
    CellEdit left = edit(deal, "new", DAY, "离线时写下", 0, null);

    sender.edited(List.of(left, left, edit(deal, "new", DAY, " ", 0, null)));

    BoardCalls told = BoardCalls.now();
    assertThat(told.of("settled")).hasSize(2);
    assertThat(told.of("refused")).hasSize(1);
    assertThat(row()).isEqualTo("离线时写下");
    assertThat(log.count(staff.lisi, deal)).isEqualTo(1);
  }

  @Test
  void followsWhatOthersDoCardByCard() {
    FollowUpEntry entry = note(staff.lisi, DAY, "首次拜访");
    show(staff.zhouqi);
    FollowUpCard before = card(0);

    note(staff.wuba, DAY.plusDays(1), "电话沟通");
    rewrite(staff.qian, entry, "首次拜访，谈了价格");
    attach(FollowUpFiles.of(entry.id()), "纪要.txt");
    untilShown("电话沟通", "首次拜访，谈了价格");
    await().pollInSameThread().until(() -> roundtrip() && !_find(before, Anchor.class).isEmpty());
    assertThat(card(1)).isSameAs(before);

    log.remove(staff.lisi, entry.id(), 1);
    untilShown("电话沟通");
  }

  @Test
  void whoeverIsWritingKeepsTheirTextWhenItIsTakenAway() {
    FollowUpEntry entry = note(staff.lisi, DAY, "首次拜访");
    show(staff.lisi);
    click(card(0), "编辑");
    log.remove(staff.qian, entry.id(), 0);

    await()
        .pollInSameThread()
        .until(() -> roundtrip() && card(0).entry().removed() && card(0).isEditing());
    write(entry.id().toString(), DAY, "首次拜访，谈了价格", 0);
    assertThat(BoardCalls.now().only("conflict").toString()).contains("钱总");

    write(entry.id().toString(), DAY, "首次拜访，谈了价格", 1);
    assertThat(texts()).containsExactly("首次拜访，谈了价格");
    assertThat(stored(entry).removed()).isFalse();
  }

  @Test
  void aRemovedOneComesBackByUndo() {
    note(staff.lisi, DAY, "首次拜访");
    show(staff.lisi);

    click(card(0), "删除");
    assertThat(texts()).isEmpty();
    assertThat(empty().isVisible()).isTrue();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(texts()).containsExactly("首次拜访");
  }

  @Test
  void aRemovedFileComesBackByUndo() {
    FollowUpEntry entry = note(staff.lisi, DAY, "首次拜访");
    attach(FollowUpFiles.of(entry.id()), "纪要.txt");
    show(staff.lisi);

    click(card(0), "移除");
    await().pollInSameThread().until(() -> roundtrip() && _find(Anchor.class).isEmpty());

    _click(_get(Button.class, button -> button.withText("撤销")));
    await().pollInSameThread().until(() -> roundtrip() && !_find(Anchor.class).isEmpty());
  }

  @Test
  void earlierOnesComeWhenAskedFor() {
    int all = FollowUpTimeline.PAGE + 2;
    IntStream.range(0, all).forEach(i -> note(staff.lisi, DAY.minusDays(i), "第" + i));
    show(staff.lisi);
    assertThat(texts()).hasSize(FollowUpTimeline.PAGE).startsWith("第0");

    log.add(staff.qian, wanted(DAY.minusDays(99), "很早以前"));
    click(timeline, "显示更早的记录");

    assertThat(texts()).hasSize(all + 1).endsWith("第" + (all - 1), "很早以前");
    assertThat(_find(NativeButton.class, button -> button.withText("显示更早的记录"))).isEmpty();
  }

  @Test
  void unfinishedWordsForAnEarlierOrRemovedOneAreWrittenOn() {
    FollowUpEntry gone = note(staff.lisi, DAY, "已删除");
    log.remove(staff.qian, gone.id(), 0);
    FollowUpEntry old = note(staff.lisi, DAY.minusDays(99), "很早以前");
    IntStream.range(0, FollowUpTimeline.PAGE + 1)
        .forEach(i -> note(staff.lisi, DAY.minusDays(i), "第" + i));
    show(staff.lisi);

    timeline.reopen(List.of(gone.id().toString(), old.id().toString()));

    assertThat(_find(FollowUpCard.class).stream().filter(FollowUpCard::isEditing))
        .extracting(card -> card.entry().id())
        .containsExactly(gone.id(), old.id());
    click(timeline, "显示更早的记录");
    assertThat(_find(FollowUpCard.class)).hasSize(FollowUpTimeline.PAGE + 3);
  }

  @Test
  void whoMayNotWriteReads() {
    note(staff.lisi, DAY, "首次拜访");
    archive.archive(staff.lisi, deal);
    show(staff.lisi);

    assertThat(BoardCalls.now().of("close")).last().asString().contains("true");
    assertThat(_find(card(0), NativeButton.class)).isEmpty();
  }

  private DealId open(String name) {
    Map<DealField, Object> values = Map.of(DealField.NAME, name, DealField.OWNER, staff.lisi.id());
    return intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  private void show(Person viewer) {
    SignIn.as(viewer);
    timeline = new FollowUpTimeline(parts, DealOnPage.of(deal, viewer, deals, screens));
    UI.getCurrent().add(timeline);
  }

  private void write(String id, LocalDate on, String text, int seen) {
    timeline.edited(List.of(edit(deal, id, on, text, seen, null)));
  }

  private static CellEdit edit(
      DealId deal, String id, LocalDate on, String text, int seen, UUID draft) {
    String written =
        """
        {"text": "%s", "on": "%s", "time": "09:00", "draft": %s}
        """
            .formatted(text, on, draft == null ? "null" : "\"" + draft + "\"");
    return new CellEdit(deal + "/" + id, "entry", written, seen, UUID.randomUUID());
  }

  private FollowUpEntry note(Person by, LocalDate on, String text) {
    return ((FollowUpOutcome.Stored) log.add(by, wanted(on, text))).entry();
  }

  private NewFollowUp wanted(LocalDate on, String text) {
    return new NewFollowUp(deal, on, NINE, text, null, UUID.randomUUID());
  }

  private void rewrite(Person by, FollowUpEntry entry, String text) {
    log.rewrite(
        by,
        new FollowUpEdit(
            entry.id(), entry.on(), entry.time(), text, entry.version(), UUID.randomUUID()));
  }

  private void attach(FileOwner owner, String name) {
    try {
      byte[] content = "客户提出三点要求".getBytes(StandardCharsets.UTF_8);
      files.add(staff.lisi, owner, name, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private FollowUpEntry stored(FollowUpEntry entry) {
    return log.find(staff.lisi, entry.id()).orElseThrow();
  }

  private String row() {
    return deals.find(staff.lisi, deal).orElseThrow().followUp().text();
  }

  private void untilShown(String... texts) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              roundtrip();
              assertThat(texts()).containsExactly(texts);
            });
  }

  private static boolean roundtrip() {
    MockVaadin.clientRoundtrip(false);
    return true;
  }

  private static FollowUpCard card(int place) {
    return _find(FollowUpCard.class).get(place);
  }

  private static List<String> texts() {
    return _find(FollowUpCard.class).stream()
        .filter(card -> !card.isEditing())
        .map(card -> card.entry().text())
        .toList();
  }

  private Paragraph empty() {
    return timeline
        .getChildren()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static void click(Component within, String text) {
    _click(_get(within, NativeButton.class, button -> button.withText(text)));
  }
}
