package io.funnelroom.requirements;

import static io.funnelroom.requirements.RequirementField.ANSWER;
import static io.funnelroom.requirements.RequirementField.ASKED_BY;
import static io.funnelroom.requirements.RequirementField.IMPORTANCE;
import static io.funnelroom.requirements.RequirementField.KIND;
import static io.funnelroom.requirements.RequirementField.TITLE;
import static io.funnelroom.requirements.RequirementField.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealArchive;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.requirements.Outcome.Conflict;
import io.funnelroom.requirements.Outcome.Saved;
import io.funnelroom.requirements.Outcome.Unchanged;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a customer needs, written down, weighed and put in order by several people at once. */
@DatabaseTest
class RequirementsIT {

  private final DealIntake intake;
  private final Deals deals;
  private final DealArchive archive;
  private final Contacts contacts;
  private final Requirements requirements;
  private final RequirementEditing editing;
  private final RequirementFeed feed;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  RequirementsIT(
      DealIntake intake,
      Deals deals,
      DealArchive archive,
      Contacts contacts,
      Requirements requirements,
      RequirementEditing editing,
      RequirementFeed feed,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.deals = deals;
    this.archive = archive;
    this.contacts = contacts;
    this.requirements = requirements;
    this.editing = editing;
    this.feed = feed;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    deal = open("XX科技-CRM系统采购");
  }

  @Test
  void areWrittenDownOneBelowTheOther() {
    DealContact zhang = contacts.of(staff.lisi, deal).getFirst();
    add("数据不能出内网");
    Requirement said =
        editing.add(
            staff.lisi,
            deal,
            Map.of(
                TITLE,
                "  手机上\n也能审批 ",
                KIND,
                RequirementKind.NICE_TO_HAVE,
                IMPORTANCE,
                4,
                ASKED_BY,
                Speaker.of(zhang)));

    assertThat(titles()).containsExactly("数据不能出内网", "手机上 也能审批");
    assertThat(requirements.find(staff.wuba, said.id())).contains(said);
    assertThat(said.kind()).isEqualTo(RequirementKind.NICE_TO_HAVE);
    assertThat(said.importance()).isEqualTo(4);
    assertThat(said.urgency()).isEqualTo(3);
    assertThat(said.askedBy()).isEqualTo(new Speaker(zhang.id(), "张三"));
    assertThat(said.state()).isEqualTo(RequirementState.OPEN);
    assertRefused("requirement.title.needed", () -> add("  "));
    assertRefused(
        "requirement.degree",
        () -> editing.add(staff.lisi, deal, Map.of(TITLE, "多语言", URGENCY, 6)));
  }

  @Test
  void differentFieldsOfOneNeverConflict() {
    Requirement seen = add("数据不能出内网");
    saved(change(staff.lisi, seen, IMPORTANCE, 5));

    Requirement now = saved(change(staff.qian, seen, URGENCY, 4)).now();

    assertThat(now.importance()).isEqualTo(5);
    assertThat(now.urgency()).isEqualTo(4);
    assertThat(now.stamp(IMPORTANCE).by()).isEqualTo(staff.lisi.id());
    assertThat(now.stamp(URGENCY).by()).isEqualTo(staff.qian.id());
  }

  @Test
  void theSameFieldChangedMeanwhileIsNotOverwritten() {
    Requirement seen = add("数据不能出内网");
    saved(change(staff.qian, seen, TITLE, "数据必须留在国内"));

    Outcome<Requirement> outcome = change(staff.lisi, seen, TITLE, "本地部署");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo(staff.qian.id());
              assertThat(((Requirement) conflict.now()).title()).isEqualTo("数据必须留在国内");
            });
    assertThat(titles()).containsExactly("数据必须留在国内");
    assertThat(change(staff.lisi, seen, TITLE, "数据必须留在国内")).isInstanceOf(Unchanged.class);
  }

  @Test
  void anEditSentTwiceIsStoredOnce() {
    Requirement seen = add("数据不能出内网");
    var edit = new Edit<>(seen.id(), IMPORTANCE, (Object) 5, 0, UUID.randomUUID());

    saved(editing.change(staff.lisi, edit));

    assertThat(editing.change(staff.lisi, edit)).isInstanceOf(Unchanged.class);
    assertThat(only().stamp(IMPORTANCE).version()).isEqualTo(1);
  }

  @Test
  void ofTwentyEditsAtOnceExactlyOneWins() throws Exception {
    Requirement seen = add("数据不能出内网");
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Outcome<Requirement>>> race =
          IntStream.range(0, 20)
              .<Callable<Outcome<Requirement>>>mapToObj(
                  i -> () -> change(staff.lisi, seen, TITLE, "需求" + i))
              .toList();
      List<Outcome<Requirement>> outcomes =
          threads.invokeAll(race).stream().map(Future::resultNow).toList();
      assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(19);
    }
  }

  @Test
  void areDeclinedForAReasonAlone() {
    Requirement seen = add("免费定制报表");
    assertRefused("requirement.reason.needed", () -> Answer.declined(" "));
    saved(change(staff.lisi, seen, ANSWER, Answer.declined("超出合同范围")));

    assertThat(only().state()).isEqualTo(RequirementState.DECLINED);
    assertThat(only().reason()).isEqualTo("超出合同范围");

    saved(change(staff.lisi, only(), ANSWER, Answer.BY_SOLUTION));
    assertThat(only().reason()).isEmpty();
  }

  @Test
  void whoseDealItIsMayChangeThemAndNobodyElse() {
    Requirement seen = add("数据不能出内网");
    for (Person other : List.of(staff.zhaoliu, staff.zhouqi, staff.wuba)) {
      assertRefused("deal.edit.forbidden", () -> change(other, seen, IMPORTANCE, 5));
      assertRefused("deal.edit.forbidden", () -> editing.remove(other, seen.id()));
      assertRefused("deal.edit.forbidden", () -> editing.move(other, seen.id(), null));
      assertRefused("deal.edit.forbidden", () -> editing.add(other, deal, Map.of(TITLE, "多语言")));
      assertThat(requirements.of(other, deal)).hasSize(1);
    }
    saved(change(staff.qian, seen, IMPORTANCE, 5));
    archive.archive(staff.lisi, deal);
    assertRefused("deal.archived", () -> change(staff.lisi, seen, URGENCY, 5));
  }

  @Test
  void aRemovedOneComesBackAsItWas() {
    Requirement first = add("数据不能出内网");
    add("手机上也能审批");
    saved(change(staff.lisi, first, IMPORTANCE, 5));

    editing.remove(staff.lisi, first.id());
    editing.remove(staff.lisi, first.id());
    assertThat(titles()).containsExactly("手机上也能审批");
    assertRefused("requirement.gone", () -> change(staff.lisi, first, URGENCY, 1));

    editing.restore(staff.qian, first.id());
    assertThat(titles()).containsExactly("数据不能出内网", "手机上也能审批");
    assertThat(requirements.find(staff.lisi, first.id()).orElseThrow().importance()).isEqualTo(5);
  }

  @Test
  void standWherePeoplePutThem() {
    List<Requirement> model =
        new ArrayList<>(IntStream.range(0, 6).mapToObj(i -> add("需求" + i)).toList());
    editing.remove(staff.lisi, model.remove(2).id());
    Random dice = new Random(4);
    for (int i = 0; i < 60; i++) {
      Requirement moved = model.remove(dice.nextInt(model.size()));
      int place = dice.nextInt(model.size() + 1);
      Requirement under = place == model.size() ? null : model.get(place);
      editing.move(staff.lisi, moved.id(), under == null ? null : under.id());
      model.add(place, moved);
      assertThat(titles()).isEqualTo(model.stream().map(Requirement::title).toList());
    }
  }

  @Test
  void tellWhetherItIsKnownWhatMustBeHad() {
    DealId other = open("贸易集团-供应链优化");
    DealId third = open("YY物流-仓储上线");
    add("数据不能出内网");
    editing.add(staff.lisi, other, Map.of(TITLE, "手机审批", KIND, RequirementKind.NICE_TO_HAVE));
    Requirement gone = editing.add(staff.lisi, third, Map.of(TITLE, "自动补货"));
    editing.remove(staff.lisi, gone.id());

    assertThat(requirements.mustHaveKnown(List.of(deal, other, third))).containsExactly(deal);
    assertThat(requirements.isMustHaveKnown(third)).isFalse();
  }

  @Test
  void theDealsHistoryTellsWhatBecameOfThem() {
    Requirement seen = add("数据不能出内网");
    saved(change(staff.qian, seen, IMPORTANCE, 5));
    saved(change(staff.lisi, seen, KIND, RequirementKind.NICE_TO_HAVE));
    saved(change(staff.lisi, seen, TITLE, "本地部署"));
    saved(change(staff.lisi, seen, ASKED_BY, Speaker.named("王总")));
    saved(change(staff.lisi, seen, ANSWER, Answer.declined("太贵")));
    editing.remove(staff.lisi, seen.id());

    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('|', kind, before, after, note, actor) from activity
                where entity_id = ? and kind like 'requirement-%' order by id
                """,
                String.class, deal.value()))
        .containsExactly(
            "requirement-added-must-have|数据不能出内网|" + staff.lisi.id(),
            "requirement-importance|数据不能出内网 3|数据不能出内网 5|" + staff.qian.id(),
            "requirement-kind-nice-to-have|数据不能出内网|" + staff.lisi.id(),
            "requirement-title|数据不能出内网|本地部署|" + staff.lisi.id(),
            "requirement-asked-by|本地部署|本地部署 (王总)|" + staff.lisi.id(),
            "requirement-declined|本地部署|太贵|" + staff.lisi.id(),
            "requirement-removed|本地部署|" + staff.lisi.id());
  }

  @Test
  void openScreensOfTheDealLearnOfThem() {
    List<AnalysisNews<Requirement>> heard = new CopyOnWriteArrayList<>();
    List<AnalysisNews<Requirement>> elsewhere = new CopyOnWriteArrayList<>();
    DealId other = open("贸易集团-供应链优化");
    var here = feed.watch(watcher(deal, heard));
    var there = feed.watch(watcher(other, elsewhere));
    try {
      long before = deals.find(staff.lisi, deal).orElseThrow().version();
      Requirement seen = add("数据不能出内网");
      saved(change(staff.lisi, seen, URGENCY, 5));

      await().untilAsserted(() -> assertThat(heard).hasSize(2));
      assertThat(heard.getLast().change().fields()).containsExactly("urgency");
      assertThat(heard.getLast().now().urgency()).isEqualTo(5);
      assertThat(elsewhere).isEmpty();
      assertThat(deals.find(staff.lisi, deal).orElseThrow().version()).isGreaterThan(before);
    } finally {
      here.remove();
      there.remove();
    }
  }

  private AnalysisWatcher<Requirement> watcher(
      DealId watched, List<AnalysisNews<Requirement>> heard) {
    return new AnalysisWatcher<>() {
      @Override
      public DealId deal() {
        return watched;
      }

      @Override
      public Person viewer() {
        return staff.qian;
      }

      @Override
      public void changed(List<AnalysisNews<Requirement>> news) {
        heard.addAll(news);
      }
    };
  }

  private DealId open(String name) {
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            name,
            DealField.OWNER,
            staff.lisi.id(),
            DealField.CONTACT,
            new Contact("张三", "采购总监"));
    return intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  private Requirement add(String title) {
    return editing.add(staff.lisi, deal, Map.of(TITLE, title));
  }

  private Outcome<Requirement> change(
      Person by, Requirement seen, RequirementField field, Object value) {
    int version = seen.stamp(field).version();
    return editing.change(by, new Edit<>(seen.id(), field, value, version, UUID.randomUUID()));
  }

  private List<String> titles() {
    return requirements.of(staff.lisi, deal).stream().map(Requirement::title).toList();
  }

  private Requirement only() {
    return requirements.of(staff.lisi, deal).getFirst();
  }

  private static Saved<Requirement> saved(Outcome<Requirement> outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return (Saved<Requirement>) outcome;
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
