package io.funnelroom.deals.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.live.Message;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class DiscussionIT {

  private static final DealId DEAL = new DealId("SF001");

  private final Discussion discussion;
  private final DealIntake intake;
  private final Memberships memberships;
  private final People people;
  private final JdbcTemplate jdbc;
  private Staff staff;

  DiscussionIT(
      Discussion discussion,
      DealIntake intake,
      Memberships memberships,
      People people,
      JdbcTemplate jdbc) {
    this.discussion = discussion;
    this.intake = intake;
    this.memberships = memberships;
    this.people = people;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDeal() {
    staff = new Staff(memberships);
    intake.open(
        staff.lisi,
        new NewDeal(
            null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())));
  }

  @Test
  void everybodyWhoSeesTheDealReadsAndWrites() {
    Message first = write(staff.lisi, "  客户想分期付款\r\n周五答复 ");
    Message second = write(staff.wuba, "售后没问题");

    assertThat(first.text()).isEqualTo("客户想分期付款\n周五答复");
    assertThat(discussion.latest(staff.zhouqi, DEAL, 10)).containsExactly(first, second);
    assertThat(discussion.latest(staff.zhouqi, DEAL, 1)).containsExactly(second);
    assertThat(discussion.since(staff.zhouqi, DEAL, second.at())).containsExactly(second);
    assertThat(discussion.before(staff.zhouqi, DEAL, second.at(), 10)).containsExactly(first);
  }

  @Test
  void whoHasLeftNeitherReadsNorWrites() {
    write(staff.lisi, "客户想分期付款");
    Person gone = left(staff.zhaoliu);

    assertThat(discussion.latest(gone, DEAL, 10)).isEmpty();
    assertThat(discussion.mayWrite(gone)).isFalse();
    refused("deal.not-found", () -> write(gone, "我还在"));
  }

  @Test
  void aMessageSaysSomethingAboutADealThatIsThere() {
    refused("message.empty", () -> write(staff.lisi, " \n "));
    refused("message.too-long", () -> write(staff.lisi, "长".repeat(Discussion.LONGEST + 1)));
    refused(
        "deal.not-found",
        () -> discussion.write(staff.lisi, new DealId("SF404"), "在吗", UUID.randomUUID()));
    assertThat(write(staff.lisi, "😀".repeat(Discussion.LONGEST)).text()).isNotEmpty();
  }

  @Test
  void aMessageSentAgainIsSaidOnce() {
    UUID id = UUID.randomUUID();
    discussion.write(staff.lisi, DEAL, "客户想分期付款", id);
    discussion.write(staff.lisi, DEAL, "客户想分期付款", id);

    assertThat(discussion.latest(staff.lisi, DEAL, 10)).hasSize(1);
  }

  @Test
  void everyNodeIsTold() {
    write(staff.lisi, "客户想分期付款");

    assertThat(
            jdbc.queryForList(
                "select entity_id from outbox where entity = 'message'", String.class))
        .containsExactly("SF001");
  }

  @Test
  void thoseWhoWriteAtOnceAreHeardOneAfterTheOther() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Message>> writing = new ArrayList<>();
      IntStream.range(0, 40)
          .forEach(n -> writing.add(threads.submit(() -> write(staff.lisi, "第" + n + "条"))));
      for (Future<Message> each : writing) {
        each.get();
      }
    }
    assertThat(discussion.latest(staff.lisi, DEAL, 100))
        .hasSize(40)
        .extracting(Message::at)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingSaidIsEverChanged() {
    write(staff.lisi, "客户想分期付款");

    assertThatThrownBy(() -> jdbc.update("update deal_message set text = 'x'"))
        .isInstanceOf(DataAccessException.class);
  }

  private Person left(Person person) {
    memberships.deactivate(
        memberships.establish(
            new NewPerson("admin", "管理员", Department.MANAGEMENT, Role.ADMINISTRATOR)),
        person.id());
    return people.find(person.id()).orElseThrow();
  }

  private Message write(Person by, String text) {
    return discussion.write(by, DEAL, text, UUID.randomUUID());
  }

  private static void refused(String key, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
  }
}
