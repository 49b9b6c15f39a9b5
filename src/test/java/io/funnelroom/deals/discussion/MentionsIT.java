package io.funnelroom.deals.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is named in a discussion learns of it. */
@DatabaseTest
class MentionsIT {

  private static final DealId DEAL = new DealId("SF001");

  private final Discussion discussion;
  private final Mentions mentions;
  private final MentionFeed feed;
  private final DealIntake intake;
  private final Memberships memberships;
  private final People people;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private Screen zhaoliu;

  MentionsIT(
      Discussion discussion,
      Mentions mentions,
      MentionFeed feed,
      DealIntake intake,
      Memberships memberships,
      People people,
      JdbcTemplate jdbc) {
    this.discussion = discussion;
    this.mentions = mentions;
    this.feed = feed;
    this.intake = intake;
    this.memberships = memberships;
    this.people = people;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void oneDealAndOneScreen() {
    staff = new Staff(memberships);
    intake.open(
        staff.lisi,
        new NewDeal(
            null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())));
    zhaoliu = new Screen(staff.zhaoliu.id());
  }

  @AfterEach
  void close() {
    zhaoliu.watching.remove();
  }

  @Test
  void whoIsNamedHasItUnreadUntilTheyReadTheDiscussion() {
    write(staff.lisi, "@赵六请看报价，@钱总也看看");

    assertThat(mentions.unread(staff.zhaoliu, 10))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.deal()).isEqualTo(DEAL);
              assertThat(mention.by()).isEqualTo(staff.lisi.id());
              assertThat(mention.excerpt()).isEqualTo("@赵六请看报价，@钱总也看看");
            });
    mentions.markRead(staff.zhaoliu, DEAL);
    assertThat(mentions.countUnread(staff.zhaoliu)).isZero();
    assertThat(mentions.countUnread(staff.qian)).isEqualTo(1);
  }

  @Test
  void nobodyMentionsThemselvesOrWhoHasLeft() {
    deactivate(staff.zhouqi);
    write(staff.lisi, "@李四 @周七");

    assertThat(jdbc.queryForList("select person_id from mention")).isEmpty();
  }

  @Test
  void theLatestComesFirst() {
    write(staff.lisi, "@赵六 一");
    write(staff.qian, "@赵六 二");

    assertThat(mentions.unread(staff.zhaoliu, 10))
        .extracting(Mention::excerpt)
        .containsExactly("@赵六 二", "@赵六 一");
    assertThat(mentions.unread(staff.zhaoliu, 1)).hasSize(1);
  }

  @Test
  void anOpenScreenLearnsAtOnceAndOthersDoNot() {
    Screen zhouqi = new Screen(staff.zhouqi.id());
    write(staff.lisi, "@赵六请看报价");

    assertThat(zhaoliu.next()).extracting(Mention::excerpt).containsExactly("@赵六请看报价");
    mentions.markRead(staff.zhaoliu, DEAL);
    assertThat(zhaoliu.next()).as("read, so the count is another").isEmpty();
    assertThat(zhouqi.told).isEmpty();
    zhouqi.watching.remove();
  }

  @Test
  void readingTwiceTellsNobodyAgain() {
    write(staff.lisi, "@赵六请看报价");
    mentions.markRead(staff.zhaoliu, DEAL);
    mentions.markRead(staff.zhaoliu, DEAL);

    assertThat(jdbc.queryForList("select kind from outbox where entity = 'mention'", String.class))
        .containsExactly("OPENED", "CHANGED");
  }

  @Test
  void allCanBeReadAtOnce() {
    intake.open(
        staff.lisi,
        new NewDeal(null, Map.of(DealField.NAME, "贸易集团-供应链优化", DealField.OWNER, staff.lisi.id())));
    write(staff.lisi, "@赵六 一");
    discussion.write(staff.lisi, new DealId("SF002"), "@赵六 二", UUID.randomUUID());
    discussion.write(staff.lisi, DEAL, "@钱总 三", UUID.randomUUID());
    assertThat(mentions.countUnread(staff.zhaoliu)).isEqualTo(2);

    mentions.markAllRead(staff.zhaoliu);

    assertThat(mentions.unread(staff.zhaoliu, 10)).isEmpty();
    assertThat(mentions.countUnread(staff.qian)).isEqualTo(1);
  }

  @Test
  void theWriterLearnsWhoCouldNotBeReached() {
    deactivate(staff.zhouqi);

    assertThat(mentions.unreached("@周七 @赵六 请看，@zhouqi"))
        .extracting(Person::name)
        .containsExactly("周七");
    assertThat(mentions.unreached("@赵六 zhouqi@example.com")).isEmpty();
    assertThat(mentions.readers()).extracting(Person::name).doesNotContain("周七").contains("赵六");
  }

  @Test
  void whoLeavesSeesNoMentionAnyMore() {
    write(staff.lisi, "@周七 请看报价");
    assertThat(mentions.countUnread(staff.zhouqi)).isEqualTo(1);

    Person gone = deactivate(staff.zhouqi);

    assertThat(mentions.unread(gone, 10)).isEmpty();
    assertThat(mentions.countUnread(gone)).isZero();
  }

  @Test
  void whatWasWrittenAtAnotherNodeArrivesToo() {
    long message =
        jdbc.queryForObject(
            """
            insert into deal_message (deal_id, by_id, text, at) values ('SF001', ?, '@赵六', now())
            returning id
            """,
            Long.class,
            staff.lisi.id().value());
    long mention =
        jdbc.queryForObject(
            """
            insert into mention (message_id, deal_id, person_id, by_id, at)
            values (?, 'SF001', ?, ?, now()) returning id
            """,
            Long.class,
            message,
            staff.zhaoliu.id().value(),
            staff.lisi.id().value());
    jdbc.update(
        """
        insert into outbox (node, entity, entity_id, version, kind, actor, at)
        values (?, 'mention', ?, ?, 'OPENED', ?, now())
        """,
        UUID.randomUUID(),
        staff.zhaoliu.id().toString(),
        mention,
        staff.lisi.id().value());

    assertThat(zhaoliu.next()).extracting(Mention::id).containsExactly(mention);
  }

  private Person deactivate(Person person) {
    Person admin =
        memberships.establish(
            new NewPerson("admin", "管理员", Department.MANAGEMENT, Role.ADMINISTRATOR));
    memberships.deactivate(admin, person.id());
    return people.find(person.id()).orElseThrow();
  }

  private void write(Person by, String text) {
    discussion.write(by, DEAL, text, UUID.randomUUID());
  }

  private final class Screen implements MentionWatcher {

    final BlockingQueue<List<Mention>> told = new LinkedBlockingQueue<>();
    final Registration watching;
    private final PersonId person;

    Screen(PersonId person) {
      this.person = person;
      watching = feed.watch(this);
    }

    @Override
    public PersonId person() {
      return person;
    }

    @Override
    public void mentionsChanged(List<Mention> fresh) {
      told.add(fresh);
    }

    List<Mention> next() {
      return await().until(() -> told.poll(1, TimeUnit.SECONDS), list -> list != null);
    }
  }
}
