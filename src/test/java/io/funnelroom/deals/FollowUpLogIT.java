package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.funnelroom.deals.FollowUpOutcome.Conflict;
import io.funnelroom.deals.FollowUpOutcome.Refused;
import io.funnelroom.deals.FollowUpOutcome.Repeated;
import io.funnelroom.deals.FollowUpOutcome.Stored;
import io.funnelroom.files.Attachment;
import io.funnelroom.files.FileOwner;
import io.funnelroom.files.Files;
import io.funnelroom.files.Samples;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class FollowUpLogIT {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 18);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime TWO = LocalTime.of(14, 0);

  private final FollowUpLog log;
  private final FollowUpFeed feed;
  private final FollowUpDrafts drafts;
  private final Files files;
  private final DealIntake intake;
  private final DealEditing editing;
  private final DealArchive archive;
  private final Deals deals;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  FollowUpLogIT(
      FollowUpLog log,
      FollowUpFeed feed,
      FollowUpDrafts drafts,
      Files files,
      DealIntake intake,
      DealEditing editing,
      DealArchive archive,
      Deals deals,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.log = log;
    this.feed = feed;
    this.drafts = drafts;
    this.files = files;
    this.intake = intake;
    this.editing = editing;
    this.archive = archive;
    this.deals = deals;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealOfLisi() {
    staff = new Staff(memberships);
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id());
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void whatIsWrittenDownIsTheDealsLatest() {
    FollowUpEntry entry = note(staff.wuba, DAY, NINE, "  客户要求补充\n数据安全模块 ");

    assertThat(entry.text()).isEqualTo("客户要求补充\n数据安全模块");
    assertThat(entry.by()).isEqualTo(staff.wuba.id());
    assertThat(entry.version()).isZero();
    assertThat(row().followUp()).isEqualTo(entry.said().daily());
    assertThat(row().lastTouched()).isEqualTo(DAY);
    assertThat(row().stamp(DealField.FOLLOWUP).by()).isEqualTo(staff.wuba.id());
    assertThat(list()).containsExactly(entry);
  }

  @Test
  void theLatestIsShownByDayThenTimeWhateverOrderTheyComeIn() {
    note(staff.lisi, DAY, TWO, "下午");
    note(staff.lisi, DAY, NINE, "上午");
    note(staff.lisi, DAY.minusDays(1), TWO, "昨天");
    note(staff.lisi, DAY, null, "当天");
    note(staff.lisi, DAY, TWO, "下午又一次");

    assertThat(list())
        .extracting(FollowUpEntry::text)
        .containsExactly("下午又一次", "下午", "上午", "当天", "昨天");
    assertThat(row().followUp().text()).isEqualTo("下午又一次");
    assertThat(deals.followUps(staff.lisi, deal)).extracting(FollowUp::text).startsWith("下午又一次");
  }

  @Test
  void pagesFollowEachOtherWithoutGaps() {
    IntStream.range(0, 12)
        .forEach(i -> note(staff.lisi, DAY.minusDays(i / 5), i % 3 == 0 ? null : TWO, "第" + i));
    List<FollowUpEntry> all = list();

    List<FollowUpEntry> paged = new ArrayList<>();
    for (FollowUpEntry last = null; paged.size() < 12; last = paged.getLast()) {
      paged.addAll(log.list(staff.zhouqi, deal, last, 5));
    }

    assertThat(paged).isEqualTo(all).hasSize(12);
    assertThat(log.list(staff.zhouqi, deal, paged.getLast(), 5)).isEmpty();
    assertThat(log.count(staff.zhouqi, deal)).isEqualTo(12);
  }

  @Test
  void sentTwiceItIsWrittenOnce() {
    NewFollowUp wanted = new NewFollowUp(deal, DAY, NINE, "电话沟通", null, UUID.randomUUID());

    assertThat(log.add(staff.lisi, wanted)).isInstanceOf(Stored.class);
    assertThat(log.add(staff.lisi, wanted)).isInstanceOf(Repeated.class);
    assertThat(list()).hasSize(1);

    FollowUpEntry entry = list().getFirst();
    FollowUpEdit edit = new FollowUpEdit(entry.id(), DAY, TWO, "电话沟通两次", 0, UUID.randomUUID());
    assertThat(log.rewrite(staff.lisi, edit)).isInstanceOf(Stored.class);
    assertThat(log.rewrite(staff.lisi, edit)).isInstanceOf(Repeated.class);
    assertThat(list().getFirst().version()).isOne();
  }

  @Test
  void rewritingTheLatestOntoAnEarlierDayShowsTheOneBefore() {
    note(staff.lisi, DAY.minusDays(2), NINE, "首次拜访");
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "写错了日期");

    FollowUpEntry moved = stored(rewrite(staff.qian, entry, DAY.minusDays(5), null, "日期已更正", 0));

    assertThat(moved.by()).isEqualTo(staff.lisi.id());
    assertThat(moved.changedBy()).isEqualTo(staff.qian.id());
    assertThat(moved.version()).isOne();
    assertThat(row().followUp().text()).isEqualTo("首次拜访");
    assertThat(row().lastTouched()).isEqualTo(DAY.minusDays(2));
    assertThat(list()).extracting(FollowUpEntry::text).containsExactly("首次拜访", "日期已更正");
  }

  @Test
  void whatSomebodyElseRewroteMeanwhileIsNotOverwritten() {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "客户犹豫");
    rewrite(staff.qian, entry, DAY, NINE, "客户价格敏感", 0);

    var outcome = rewrite(staff.lisi, entry, DAY, NINE, "客户很满意", 0);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.theirs().text()).isEqualTo("客户价格敏感");
              assertThat(conflict.theirs().changedBy()).isEqualTo(staff.qian.id());
            });
    assertThat(row().followUp().text()).isEqualTo("客户价格敏感");
    assertThat(log.remove(staff.lisi, entry.id(), 0)).isInstanceOf(Conflict.class);
    stored(rewrite(staff.lisi, entry, DAY, NINE, "客户很满意", 1));
  }

  @Test
  void ofTwentyAtOnceExactlyOneWins() throws Exception {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "原文");
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<FollowUpOutcome>> race =
          IntStream.range(0, 20)
              .<Callable<FollowUpOutcome>>mapToObj(
                  i -> () -> rewrite(staff.lisi, entry, DAY, NINE, "改" + i, 0))
              .toList();
      List<FollowUpOutcome> outcomes =
          threads.invokeAll(race).stream().map(Future::resultNow).toList();
      assertThat(outcomes).filteredOn(Stored.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(19);
    }
  }

  @Test
  void whatWasTakenAwayComesBack() {
    LocalDate opened = row().lastTouched();
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "拜访");

    FollowUpEntry removed = stored(log.remove(staff.lisi, entry.id(), 0));
    assertThat(removed.removed()).isTrue();
    assertThat(list()).isEmpty();
    assertThat(row().followUp()).isNull();
    assertThat(row().lastTouched()).isEqualTo(opened);

    stored(log.restore(staff.lisi, entry.id(), removed.version()));
    assertThat(row().followUp().text()).isEqualTo("拜访");
    assertThat(row().lastTouched()).isEqualTo(DAY);
  }

  @Test
  void whoRewritesWhatWasTakenAwayMeanwhileIsToldAndMayBringItBack() {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "拜访");
    log.remove(staff.qian, entry.id(), 0);

    assertThat(rewrite(staff.lisi, entry, DAY, NINE, "拜访两次", 0))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.theirs().removed()).isTrue());
    stored(rewrite(staff.lisi, entry, DAY, NINE, "拜访两次", 1));
    assertThat(list()).extracting(FollowUpEntry::text).containsExactly("拜访两次");
  }

  @Test
  void theDealsTeamAndTheWriterMayOthersMayNot() {
    FollowUpEntry ofService = note(staff.wuba, DAY, NINE, "已上线");
    FollowUpEntry ofSales = note(staff.lisi, DAY, TWO, "续约沟通");

    assertThat(refusal(log.add(staff.zhouqi, wanted("x")))).isEqualTo("deal.edit.forbidden");
    assertThat(refusal(log.add(staff.zhaoliu, wanted("x")))).isEqualTo("deal.edit.forbidden");
    assertThat(refusal(rewrite(staff.zhouqi, ofSales, DAY, TWO, "x", 0)))
        .isEqualTo("deal.edit.forbidden");
    assertThat(refusal(log.remove(staff.zhaoliu, ofSales.id(), 0)))
        .isEqualTo("deal.edit.forbidden");
    stored(rewrite(staff.lisi, ofService, DAY, NINE, "已上线，客户满意", 0));

    editing.edit(
        staff.lisi, new DealEdit(deal, DealField.OWNER, staff.zhaoliu.id(), 0, UUID.randomUUID()));
    stored(rewrite(staff.lisi, ofSales, DAY, TWO, "续约沟通，待报价", 0));
    assertThat(refusal(log.add(staff.lisi, wanted("x")))).isEqualTo("deal.edit.forbidden");
  }

  @Test
  void refusesWhatSaysNothingAndWhatStandsInTheArchive() {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "拜访");

    assertThat(refusal(log.add(staff.lisi, wanted(" \n ")))).isEqualTo("deal.followup.empty");
    assertThat(refusal(rewrite(staff.lisi, entry, DAY, NINE, "", 0)))
        .isEqualTo("deal.followup.empty");
    assertThat(refusal(rewrite(staff.lisi, entry, LocalDate.of(1, 1, 1), NINE, "x", 0)))
        .isEqualTo("deal.date.far");
    assertThat(refusal(log.remove(staff.lisi, new FollowUpId(99), 0)))
        .isEqualTo("followup.not-found");

    archive.archive(staff.lisi, deal);
    assertThat(refusal(log.add(staff.lisi, wanted("x")))).isEqualTo("deal.archived");
    assertThat(refusal(log.remove(staff.lisi, entry.id(), 0))).isEqualTo("deal.archived");
  }

  @Test
  void whatIsTypedIntoTheGridStandsInTheLogAndIsTakenBackFromThere() {
    note(staff.lisi, DAY, NINE, "上午拜访");
    FollowUp typed = new FollowUp(DAY, TWO, staff.lisi.id(), "下午来电");
    var saved =
        (EditOutcome.Saved)
            editing.edit(
                staff.lisi, new DealEdit(deal, DealField.FOLLOWUP, typed, 1, UUID.randomUUID()));

    assertThat(list()).extracting(FollowUpEntry::said).startsWith(typed);
    assertThat(row().followUp().text()).isEqualTo("下午来电");

    editing.takeBack(staff.lisi, saved);
    assertThat(list()).extracting(FollowUpEntry::text).containsExactly("上午拜访");
    assertThat(row().followUp().text()).isEqualTo("上午拜访");
  }

  @Test
  void writesDownWhatWasSaidBeforeAndAfter() {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "客户犹豫");
    rewrite(staff.qian, entry, DAY, TWO, "客户价格敏感", 0);
    log.remove(staff.lisi, entry.id(), 1);

    String by = " " + staff.lisi.id() + " ";
    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('→', coalesce(before, ''), coalesce(after, '')) from activity
                where entity_id = 'SF001' and field = 'followup' order by id
                """,
                String.class))
        .containsExactly(
            "→2026-10-18T09:00" + by + "客户犹豫",
            "2026-10-18T09:00" + by + "客户犹豫→2026-10-18T14:00" + by + "客户价格敏感",
            "2026-10-18T14:00" + by + "客户价格敏感→");
  }

  @Test
  void filesOfTheDraftBelongToWhatComesOfIt() throws IOException {
    UUID draft = UUID.randomUUID();
    attach(staff.lisi, FollowUpDrafts.of(staff.lisi.id(), draft), "报价单.pdf");
    attach(staff.qian, FollowUpDrafts.of(staff.qian.id(), draft), "别人的.pdf");

    FollowUpEntry entry =
        stored(
            log.add(
                staff.lisi, new NewFollowUp(deal, DAY, NINE, "已寄报价", draft, UUID.randomUUID())));

    var attached = log.files(staff.zhouqi, List.of(entry));
    assertThat(attached.get(FollowUpFiles.of(entry.id())))
        .extracting(Attachment::name)
        .containsExactly("报价单.pdf");
    assertThat(activities("file-attached")).containsExactly("报价单.pdf");
  }

  @Test
  void filesFollowTheRightsToTheirFollowUp() throws IOException {
    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "已寄报价");
    Attachment file = attach(staff.lisi, FollowUpFiles.of(entry.id()), "报价单.pdf");
    Attachment ofDraft =
        attach(staff.lisi, FollowUpDrafts.of(staff.lisi.id(), UUID.randomUUID()), "草稿.pdf");

    assertThat(files.open(staff.zhouqi, file.id())).isPresent();
    assertThat(files.open(staff.qian, ofDraft.id())).isEmpty();
    assertThat(files.open(staff.lisi, ofDraft.id())).isPresent();
    FollowUpFiles guard = new FollowUpFiles(null, null, null, null, null);
    assertThat(guard.mayChange(staff.lisi, "不是编号")).isFalse();

    files.remove(staff.lisi, file.id());
    files.restore(staff.lisi, file.id());
    assertThat(activities("file-removed")).hasSize(1);
    log.remove(staff.lisi, entry.id(), 0);
    assertThat(files.open(staff.lisi, file.id())).isEmpty();
    log.restore(staff.lisi, entry.id(), 1);
    assertThat(files.open(staff.lisi, file.id())).isPresent();
  }

  @Test
  void draftsOfWhichNothingCameAreGivenUp() throws IOException {
    Attachment old =
        attach(staff.lisi, FollowUpDrafts.of(staff.lisi.id(), UUID.randomUUID()), "旧.pdf");
    jdbc.update("update stored_file set at = at - interval '31 days'");
    Attachment young =
        attach(staff.lisi, FollowUpDrafts.of(staff.lisi.id(), UUID.randomUUID()), "新.pdf");

    drafts.giveUp();

    assertThat(files.open(staff.lisi, old.id())).isEmpty();
    assertThat(files.open(staff.lisi, young.id())).isPresent();
  }

  @Test
  void openScreensHearOfTheirDealAlone() throws IOException {
    Watcher watcher = new Watcher(deal, staff.zhouqi);
    Watcher elsewhere = new Watcher(new DealId("SF999"), staff.zhouqi);
    var watching = feed.watch(watcher);
    var watchingElsewhere = feed.watch(elsewhere);

    FollowUpEntry entry = note(staff.lisi, DAY, NINE, "已寄报价");
    await().until(() -> watcher.latest() != null);
    assertThat(watcher.latest()).isEqualTo(new FollowUpNews(entry, List.of(), staff.lisi.id()));

    Attachment file = attach(staff.lisi, FollowUpFiles.of(entry.id()), "报价单.pdf");
    await().until(() -> watcher.latest().files().equals(List.of(file)));
    log.remove(staff.qian, entry.id(), 0);
    await().until(() -> watcher.latest().entry().removed());
    assertThat(watcher.latest().by()).isEqualTo(staff.qian.id());

    assertThat(elsewhere.heard).isEmpty();
    watching.remove();
    watchingElsewhere.remove();
  }

  private FollowUpEntry note(Person by, LocalDate on, LocalTime time, String text) {
    return stored(log.add(by, new NewFollowUp(deal, on, time, text, null, UUID.randomUUID())));
  }

  private NewFollowUp wanted(String text) {
    return new NewFollowUp(deal, DAY, NINE, text, null, UUID.randomUUID());
  }

  private FollowUpOutcome rewrite(
      Person by, FollowUpEntry entry, LocalDate on, LocalTime time, String text, int seen) {
    return log.rewrite(by, new FollowUpEdit(entry.id(), on, time, text, seen, UUID.randomUUID()));
  }

  private Attachment attach(Person by, FileOwner owner, String name) throws IOException {
    return files.add(by, owner, name, new ByteArrayInputStream(Samples.pdf()));
  }

  private List<FollowUpEntry> list() {
    return log.list(staff.zhouqi, deal, null, 100);
  }

  private DealRow row() {
    return deals.find(staff.lisi, deal).orElseThrow();
  }

  private List<String> activities(String kind) {
    return jdbc.queryForList(
        "select coalesce(after, before) from activity where entity_id = 'SF001' and kind = ?",
        String.class,
        kind);
  }

  private static FollowUpEntry stored(FollowUpOutcome outcome) {
    assertThat(outcome).isInstanceOf(Stored.class);
    return ((Stored) outcome).entry();
  }

  private static String refusal(FollowUpOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why().key();
  }

  private static final class Watcher implements FollowUpWatcher {

    private final DealId deal;
    private final Person viewer;
    private final List<FollowUpNews> heard = new CopyOnWriteArrayList<>();

    Watcher(DealId deal, Person viewer) {
      this.deal = deal;
      this.viewer = viewer;
    }

    FollowUpNews latest() {
      return heard.isEmpty() ? null : heard.getLast();
    }

    @Override
    public DealId deal() {
      return deal;
    }

    @Override
    public Person viewer() {
      return viewer;
    }

    @Override
    public void followUpsChanged(List<FollowUpNews> news) {
      heard.addAll(news);
    }
  }
}
