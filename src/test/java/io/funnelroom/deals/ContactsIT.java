package io.funnelroom.deals;

import static io.funnelroom.deals.ContactField.ATTITUDE;
import static io.funnelroom.deals.ContactField.EMAIL;
import static io.funnelroom.deals.ContactField.NAME;
import static io.funnelroom.deals.ContactField.PHONE;
import static io.funnelroom.deals.ContactField.POSITION;
import static io.funnelroom.deals.ContactField.ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.ContactOutcome.Conflict;
import io.funnelroom.deals.ContactOutcome.Refused;
import io.funnelroom.deals.ContactOutcome.Saved;
import io.funnelroom.deals.ContactOutcome.Unchanged;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people learn of the customer's people, and keep apart from each other's. */
@DatabaseTest
class ContactsIT {

  private final DealIntake intake;
  private final Deals deals;
  private final DealArchive archive;
  private final Contacts contacts;
  private final ContactEditing editing;
  private final ContactOrder order;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  ContactsIT(
      DealIntake intake,
      Deals deals,
      DealArchive archive,
      Contacts contacts,
      ContactEditing editing,
      ContactOrder order,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.deals = deals;
    this.archive = archive;
    this.contacts = contacts;
    this.editing = editing;
    this.order = order;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    deal = open("XX科技-CRM系统采购");
  }

  @Test
  void addsPeopleBehindTheMainOne() {
    add("王五", "财务总监");
    DealContact user =
        editing.add(
            staff.lisi,
            deal,
            Map.of(NAME, "小周", ROLE, ChainRole.USES, ATTITUDE, Attitude.SUPPORTS, EMAIL, "z@x.cn"));

    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "王五", "小周");
    assertThat(all()).extracting(DealContact::main).containsExactly(true, false, false);
    assertThat(user.role()).isEqualTo(ChainRole.USES);
    assertThat(user.attitude()).isEqualTo(Attitude.SUPPORTS);
    assertThat(user.phone()).isEmpty();
    assertRefused("contact.name.needed", () -> add(" ", ""));
  }

  @Test
  void differentFieldsOfOneContactNeverConflict() {
    DealContact seen = main();
    saved(edit(staff.lisi, seen, PHONE, "138 0000 1234"));

    Saved saved = saved(edit(staff.qian, seen, ROLE, ChainRole.DECIDES));

    assertThat(saved.contact().phone()).isEqualTo("138 0000 1234");
    assertThat(main().role()).isEqualTo(ChainRole.DECIDES);
    assertThat(main().stamp(PHONE).by()).isEqualTo(staff.lisi.id());
    assertThat(main().stamp(ROLE).by()).isEqualTo(staff.qian.id());
  }

  @Test
  void theSameFieldChangedMeanwhileIsNotOverwritten() {
    DealContact seen = main();
    saved(edit(staff.qian, seen, PHONE, "139 0000 0001"));

    ContactOutcome outcome = edit(staff.lisi, seen, PHONE, "138 0000 1234");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo(staff.qian.id());
              assertThat(conflict.contact().phone()).isEqualTo("139 0000 0001");
            });
    assertThat(main().phone()).isEqualTo("139 0000 0001");
    assertThat(edit(staff.lisi, seen, PHONE, "139 0000 0001")).isInstanceOf(Unchanged.class);
  }

  @Test
  void anEditSentTwiceIsStoredOnce() {
    ContactEdit edit = new ContactEdit(main().id(), PHONE, "138 0000 1234", 0, UUID.randomUUID());

    saved(editing.edit(staff.lisi, edit));
    assertThat(editing.edit(staff.lisi, edit)).isInstanceOf(Unchanged.class);
    assertThat(main().stamp(PHONE).version()).isEqualTo(1);
  }

  @Test
  void ofTwentyEditsAtOnceExactlyOneWins() throws Exception {
    DealContact seen = main();
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<ContactOutcome>> race =
          IntStream.range(0, 20)
              .<Callable<ContactOutcome>>mapToObj(i -> () -> edit(staff.lisi, seen, NAME, "张三" + i))
              .toList();
      List<ContactOutcome> outcomes =
          threads.invokeAll(race).stream().map(Future::resultNow).toList();
      assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(19);
    }
    assertThat(deals.find(staff.lisi, deal).orElseThrow().contact()).isEqualTo(main().contact());
  }

  @Test
  void isVerifiedByAPersonUntilItIsReachedInAnotherWay() {
    assertThat(refusal(editing.verify(staff.lisi, main()))).isEqualTo("contact.verify.reach");
    saved(edit(staff.lisi, main(), PHONE, "138 0000 1234"));
    assertThat(contacts.isVerified(deal)).isFalse();

    assertThat(saved(editing.verify(staff.lisi, main())).contact().verification().by())
        .isEqualTo(staff.lisi.id());
    assertThat(contacts.isVerified(deal)).isTrue();
    assertThat(contacts.verifiedBy(deal)).contains(staff.lisi.id());
    assertThat(editing.verify(staff.qian, main())).isInstanceOf(Unchanged.class);

    Saved changed = saved(edit(staff.qian, main(), PHONE, "139 0000 0001"));
    assertThat(changed.asksToVerifyAgain()).isTrue();
    assertThat(contacts.isVerified(deal)).isFalse();
  }

  @Test
  void nobodyVouchesForANumberThatTheyHaveNotSeen() {
    saved(edit(staff.lisi, main(), PHONE, "138 0000 1234"));
    DealContact seen = main();
    saved(edit(staff.qian, main(), PHONE, "139 0000 0001"));

    assertThat(editing.verify(staff.lisi, seen))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo(staff.qian.id()));
    assertThat(main().isVerified()).isFalse();
  }

  @Test
  void aTickCanBeTakenBack() {
    saved(edit(staff.lisi, main(), EMAIL, "zhangsan@example.com"));
    saved(editing.verify(staff.lisi, main()));

    saved(editing.unverify(staff.qian, main().id()));

    assertThat(main().isVerified()).isFalse();
    assertThat(editing.unverify(staff.qian, main().id())).isInstanceOf(Unchanged.class);
  }

  @Test
  void whoseDealItIsMayChangeThemAndNobodyElse() {
    DealContact main = main();
    for (Person other : List.of(staff.zhaoliu, staff.zhouqi, staff.wuba)) {
      assertThat(refusal(edit(other, main, PHONE, "1"))).isEqualTo("deal.edit.forbidden");
      assertThat(refusal(editing.verify(other, main))).isEqualTo("deal.edit.forbidden");
      assertRefused("deal.edit.forbidden", () -> order.remove(other, main.id()));
      assertRefused("deal.edit.forbidden", () -> editing.add(other, deal, Map.of(NAME, "王五")));
      assertThat(contacts.of(other, deal)).hasSize(1);
    }
    saved(edit(staff.qian, main, PHONE, "138 0000 1234"));
    archive.archive(staff.lisi, deal);
    assertThat(refusal(edit(staff.lisi, main, EMAIL, "z@x.cn"))).isEqualTo("deal.archived");
  }

  @Test
  void aRemovedContactComesBackAsItWas() {
    DealContact wang = add("王五", "财务总监");
    saved(edit(staff.lisi, wang, ROLE, ChainRole.DECIDES));
    assertThat(contacts.decisionMakerKnownBy(deal)).contains(staff.lisi.id());

    order.remove(staff.lisi, wang.id());
    assertThat(all()).extracting(DealContact::name).containsExactly("张三");
    assertThat(contacts.find(staff.lisi, wang.id())).isEmpty();
    assertThat(contacts.isDecisionMakerKnown(deal)).isFalse();
    assertThat(refusal(edit(staff.lisi, wang, PHONE, "1"))).isEqualTo("contact.gone");
    assertRefused("contact.gone", () -> order.remove(staff.qian, wang.id()));

    order.restore(staff.lisi, wang.id());
    order.restore(staff.lisi, wang.id());
    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "王五");
    assertThat(all().getLast().role()).isEqualTo(ChainRole.DECIDES);
  }

  @Test
  void standInTheOrderThatPeopleGiveThem() {
    DealContact wang = add("王五", "");
    DealContact zhao = add("赵一", "");
    DealContact qian = add("钱二", "");

    order.move(staff.lisi, qian.id(), wang.id());
    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "钱二", "王五", "赵一");
    order.move(staff.lisi, wang.id(), null);
    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "钱二", "赵一", "王五");
    order.move(staff.lisi, zhao.id(), main().id());
    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "赵一", "钱二", "王五");
  }

  @Test
  void answersTheGatesForManyDealsAtOnce() {
    DealId known = open("贸易集团-供应链优化");
    DealId unknown = open("YY物流-仓储上线");
    DealContact contact = contacts.of(staff.lisi, known).getFirst();
    saved(edit(staff.lisi, contact, PHONE, "138 0000 1234"));
    saved(editing.verify(staff.lisi, contacts.find(staff.lisi, contact.id()).orElseThrow()));
    saved(edit(staff.lisi, contact, ROLE, ChainRole.DECIDES));

    assertThat(contacts.verified(List.of(deal, known, unknown))).containsExactly(known);
    assertThat(contacts.decisionMakerKnown(List.of(deal, known, unknown))).containsExactly(known);
    assertThat(contacts.verified(List.of())).isEmpty();
  }

  @Test
  void theDealsHistoryTellsWhatHappenedToThem() {
    saved(edit(staff.lisi, main(), PHONE, "138 0000 1234"));
    saved(editing.verify(staff.lisi, main()));
    saved(edit(staff.qian, main(), ROLE, ChainRole.DECIDES));
    DealContact wang = add("王五", "");
    saved(edit(staff.qian, wang, POSITION, "财务总监"));
    order.remove(staff.lisi, wang.id());

    assertThat(
            jdbc.queryForList(
                """
                select concat_ws('|', kind, before, after, actor) from activity
                where entity_id = ? and kind like 'contact-%' order by id
                """,
                String.class, deal.value()))
        .containsExactly(
            "contact-phone|张三|张三 138 0000 1234|" + staff.lisi.id(),
            "contact-verified|张三|" + staff.lisi.id(),
            "contact-role-decides|张三|" + staff.qian.id(),
            "contact-added|王五|" + staff.lisi.id(),
            "contact-position|王五|王五 财务总监|" + staff.qian.id(),
            "contact-removed|王五|" + staff.lisi.id());
  }

  @Test
  void aDealWhosePeopleChangedHasChanged() {
    long before = deals.find(staff.lisi, deal).orElseThrow().version();

    saved(edit(staff.lisi, main(), PHONE, "138 0000 1234"));

    assertThat(deals.find(staff.lisi, deal).orElseThrow().version()).isGreaterThan(before);
    assertThat(
            jdbc.queryForList(
                "select entity || ' ' || fields from outbox order by seq desc limit 3",
                String.class))
        .contains("contact phone", "deal ");
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

  private DealContact add(String name, String position) {
    return editing.add(staff.lisi, deal, Map.of(NAME, name, POSITION, position));
  }

  private ContactOutcome edit(Person by, DealContact seen, ContactField field, Object value) {
    int version = seen.stamp(field).version();
    return editing.edit(by, new ContactEdit(seen.id(), field, value, version, UUID.randomUUID()));
  }

  private List<DealContact> all() {
    return contacts.of(staff.lisi, deal);
  }

  private DealContact main() {
    return all().getFirst();
  }

  private static Saved saved(ContactOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return (Saved) outcome;
  }

  private static String refusal(ContactOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why().key();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
