package io.funnelroom.deals;

import static io.funnelroom.deals.ContactField.NAME;
import static io.funnelroom.deals.ContactField.PHONE;
import static io.funnelroom.deals.ContactField.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A deal's own contact and its main contact say the same, whichever of them is changed. */
@DatabaseTest
class ContactMirrorIT {

  private static final Contact ZHANG = new Contact("张三", "采购总监");

  private final DealIntake intake;
  private final DealEditing dealEditing;
  private final BulkDeals bulk;
  private final Deals deals;
  private final Contacts contacts;
  private final ContactEditing editing;
  private final ContactOrder order;
  private final Memberships memberships;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  ContactMirrorIT(
      DealIntake intake,
      DealEditing dealEditing,
      BulkDeals bulk,
      Deals deals,
      Contacts contacts,
      ContactEditing editing,
      ContactOrder order,
      Memberships memberships,
      TransactionTemplate transaction,
      JdbcTemplate jdbc) {
    this.intake = intake;
    this.dealEditing = dealEditing;
    this.bulk = bulk;
    this.deals = deals;
    this.contacts = contacts;
    this.editing = editing;
    this.order = order;
    this.memberships = memberships;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, new NewDeal(null, values("XX科技-CRM系统采购", ZHANG))).id();
  }

  @Test
  void aNewDealBringsItsMainContact() {
    assertThat(main().contact()).isEqualTo(ZHANG);
    assertThat(main().isVerified()).isFalse();
    DealId silent = intake.open(staff.lisi, new NewDeal(null, values("贸易集团-优化", null))).id();
    assertThat(contacts.of(staff.lisi, silent)).isEmpty();
  }

  @Test
  void dealsThatComeInTogetherBringTheirs() {
    List<NewDeal> rows =
        IntStream.range(0, 600)
            .mapToObj(
                i ->
                    new NewDeal(
                        null, values("客户" + i, i % 3 == 0 ? null : new Contact("联系人" + i, ""))))
            .toList();
    List<DealId> ids = transaction.execute(status -> bulk.insert(staff.lisi, rows));

    assertThat(
            jdbc.queryForObject(
                "select count(*) from contact where name like '联系人%'", Integer.class))
        .isEqualTo(400);
    assertThat(contacts.of(staff.lisi, ids.get(599)).getFirst().name()).isEqualTo("联系人599");

    List<DealVersion> brought = ids.stream().map(id -> new DealVersion(id, 1)).toList();
    List<DealId> kept = transaction.execute(status -> bulk.remove(staff.lisi, brought));
    assertThat(kept).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from contact where name like '联系人%'", Integer.class))
        .isZero();
  }

  @Test
  void aTakenBackImportLeavesADealWhosePeopleSomebodyKnowsByNow() {
    List<NewDeal> rows = List.of(new NewDeal(null, values("客户", new Contact("联系人", ""))));
    DealId id = transaction.execute(status -> bulk.insert(staff.lisi, rows)).getFirst();
    DealContact contact = contacts.of(staff.lisi, id).getFirst();
    edit(contact, PHONE, "138 0000 1234");

    List<DealVersion> brought = List.of(new DealVersion(id, 1));
    List<DealId> kept = transaction.execute(status -> bulk.remove(staff.lisi, brought));
    assertThat(kept).containsExactly(id);
  }

  @Test
  void whoEditsTheDealsContactEditsTheMainOne() {
    verify();
    editDeal(new Contact("张三", "副总经理"));

    assertThat(main().position()).isEqualTo("副总经理");
    assertThat(main().phone()).isEqualTo("138 0000 1234");
    assertThat(main().isVerified()).isTrue();
    assertThat(main().stamp(POSITION).by()).isEqualTo(staff.lisi.id());
    assertThat(main().stamp(NAME).version()).isZero();
  }

  @Test
  void anotherPersonsNameEndsTheVerification() {
    verify();
    editDeal(new Contact("李雷", "采购总监"));

    assertThat(main().name()).isEqualTo("李雷");
    assertThat(main().isVerified()).isFalse();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from activity where kind = 'contact-unverified'", Integer.class))
        .isOne();
  }

  @Test
  void whereThereIsNoneOneIsMade() {
    DealId silent = intake.open(staff.lisi, new NewDeal(null, values("贸易集团-优化", null))).id();
    editDeal(silent, ZHANG);

    assertThat(contacts.of(staff.lisi, silent))
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.contact()).isEqualTo(ZHANG);
              assertThat(added.main()).isTrue();
            });
  }

  @Test
  void clearingRemovesTheMainOneAndTakingThatBackBringsBackAllThatWasKnown() {
    verify();
    DealContact before = main();
    EditOutcome.Saved cleared = (EditOutcome.Saved) editDeal(null);
    assertThat(contacts.of(staff.lisi, deal)).isEmpty();

    dealEditing.takeBack(staff.lisi, cleared);

    assertThat(main().id()).isEqualTo(before.id());
    assertThat(main().phone()).isEqualTo(before.phone());
    assertThat(main().isVerified()).isTrue();
    assertThat(shown()).isEqualTo(ZHANG);
  }

  @Test
  void whoIsOnTheListAlreadyBecomesTheMainOneInsteadOfStandingThereTwice() {
    DealContact wang = editing.add(staff.lisi, deal, Map.of(NAME, "王五", PHONE, "139 0000 0001"));
    EditOutcome.Saved saved = (EditOutcome.Saved) editDeal(new Contact("王五", "财务总监"));

    assertThat(contacts.of(staff.lisi, deal))
        .extracting(DealContact::name)
        .containsExactly("王五", "张三");
    assertThat(main().id()).isEqualTo(wang.id());
    assertThat(main().phone()).isEqualTo("139 0000 0001");
    assertThat(main().position()).isEqualTo("财务总监");

    dealEditing.takeBack(staff.lisi, saved);
    assertThat(main().contact()).isEqualTo(ZHANG);
    assertThat(contacts.of(staff.lisi, deal)).hasSize(2);
  }

  @Test
  void whoChangesTheMainContactChangesTheDeal() {
    edit(main(), NAME, "张三丰");

    DealRow row = row();
    assertThat(row.contact()).isEqualTo(new Contact("张三丰", "采购总监"));
    assertThat(row.stamp(DealField.CONTACT).version()).isEqualTo(1);
    assertThat(row.stamp(DealField.CONTACT).by()).isEqualTo(staff.lisi.id());
    assertThat(jdbc.queryForMap("select before, after from activity where field = 'contact'"))
        .containsEntry("before", "张三\t采购总监")
        .containsEntry("after", "张三丰\t采购总监");
  }

  @Test
  void anEditOfTheDealsContactMeetsOneOfTheMainContact() {
    edit(main(), NAME, "张三丰");
    DealEdit stale =
        new DealEdit(deal, DealField.CONTACT, new Contact("张叁", ""), 0, UUID.randomUUID());

    assertThat(dealEditing.edit(staff.qian, stale))
        .isInstanceOfSatisfying(
            EditOutcome.Conflict.class,
            conflict -> assertThat(conflict.by()).isEqualTo(staff.lisi.id()));
  }

  @Test
  void anEditOfTheMainContactMeetsOneOfTheDealsContact() {
    DealContact seen = main();
    editDeal(new Contact("张三丰", "采购总监"));

    assertThat(edit(seen, NAME, "张叁")).isInstanceOf(ContactOutcome.Conflict.class);
    assertThat(edit(seen, POSITION, "副总")).isInstanceOf(ContactOutcome.Saved.class);
    assertThat(shown()).isEqualTo(new Contact("张三丰", "副总"));
  }

  @Test
  void anotherMainContactIsTheDealsContact() {
    DealContact wang = editing.add(staff.lisi, deal, Map.of(NAME, "王五", POSITION, "财务总监"));
    assertThat(shown()).isEqualTo(ZHANG);

    order.makeMain(staff.lisi, wang.id());
    assertThat(shown()).isEqualTo(new Contact("王五", "财务总监"));
    assertThat(main().id()).isEqualTo(wang.id());

    order.remove(staff.lisi, wang.id());
    assertThat(row().values()).doesNotContainKey(DealField.CONTACT);
    order.restore(staff.lisi, wang.id());
    assertThat(shown()).isEqualTo(new Contact("王五", "财务总监"));
  }

  @Test
  void theFirstContactIsTheDealsContact() {
    DealId silent = intake.open(staff.lisi, new NewDeal(null, values("贸易集团-优化", null))).id();
    editing.add(staff.lisi, silent, Map.of(NAME, "王五"));

    assertThat(deals.find(staff.lisi, silent).orElseThrow().contact())
        .isEqualTo(new Contact("王五", ""));
  }

  private Map<DealField, Object> values(String name, Contact contact) {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, name);
    values.put(DealField.OWNER, staff.lisi.id());
    values.put(DealField.CONTACT, contact);
    return values;
  }

  private void verify() {
    edit(main(), PHONE, "138 0000 1234");
    assertThat(editing.verify(staff.lisi, main())).isInstanceOf(ContactOutcome.Saved.class);
  }

  private ContactOutcome edit(DealContact seen, ContactField field, Object value) {
    int version = seen.stamp(field).version();
    return editing.edit(
        staff.lisi, new ContactEdit(seen.id(), field, value, version, UUID.randomUUID()));
  }

  private EditOutcome editDeal(Contact contact) {
    return editDeal(deal, contact);
  }

  private EditOutcome editDeal(DealId id, Contact contact) {
    int seen = deals.find(staff.lisi, id).orElseThrow().stamp(DealField.CONTACT).version();
    EditOutcome outcome =
        dealEditing.edit(
            staff.lisi, new DealEdit(id, DealField.CONTACT, contact, seen, UUID.randomUUID()));
    assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
    return outcome;
  }

  private DealContact main() {
    return contacts.of(staff.lisi, deal).getFirst();
  }

  private DealRow row() {
    return deals.find(staff.lisi, deal).orElseThrow();
  }

  private Contact shown() {
    return row().contact();
  }
}
