package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.discussion.Discussion;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.live.Message;
import io.funnelroom.live.MessageAnswer;
import io.funnelroom.live.MessageBox;
import io.funnelroom.live.Screens;
import io.funnelroom.live.Talk;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The discussion of a deal on its page. */
@ScreenTest
class DiscussionPanelIT {

  private final DiscussionParts parts;
  private final Discussion discussion;
  private final Mentions mentions;
  private final DealIntake intake;
  private final Deals deals;
  private final Screens screens;
  private final Memberships memberships;
  private final JdbcTemplate jdbc;
  private Staff staff;
  private DealId deal;

  DiscussionPanelIT(
      DiscussionParts parts,
      Discussion discussion,
      Mentions mentions,
      DealIntake intake,
      Deals deals,
      Screens screens,
      Memberships memberships,
      JdbcTemplate jdbc) {
    this.parts = parts;
    this.discussion = discussion;
    this.mentions = mentions;
    this.intake = intake;
    this.deals = deals;
    this.screens = screens;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal =
        intake
            .open(
                staff.lisi,
                new NewDeal(
                    null, Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id())))
            .id();
  }

  @Test
  void saysWhatItIsForUntilSomebodySaysSomething() {
    show(staff.lisi);
    assertThat(empty().getText()).contains("@姓名");

    assertThat(say("客户想分期付款").state()).isEqualTo(MessageAnswer.State.KEPT);

    awaitTexts("客户想分期付款");
    assertThat(empty().isVisible()).isFalse();
  }

  @Test
  void showsWhatWasSaidBeforeWithItsWriter() {
    write(staff.lisi, "客户想分期付款");
    write(staff.zhaoliu, "可以，先付三成");
    show(staff.lisi);

    awaitTexts("客户想分期付款", "可以，先付三成");
    assertThat(items()).extracting(MessageListItem::getUserName).containsExactly("李四", "赵六");
    assertThat(items()).extracting(item -> item.hasClassName("own")).containsExactly(true, false);
  }

  @Test
  void whatOthersSayArrives() {
    show(staff.lisi);
    write(staff.zhaoliu, "报价改好了");

    awaitTexts("报价改好了");
  }

  @Test
  void whatIsSaidAtAnotherNodeArrives() {
    show(staff.lisi);
    say("在吗");
    awaitTexts("在吗");
    writeAtAnotherNode(staff.zhaoliu, "在另一台服务器上");

    awaitTexts("在吗", "在另一台服务器上");
  }

  @Test
  void earlierMessagesAreFetchedWhenAskedFor() {
    IntStream.rangeClosed(1, 120).forEach(n -> write(staff.lisi, "第" + n + "条"));
    show(staff.zhaoliu);
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(texts()).hasSize(50).startsWith("第71条").endsWith("第120条");
            });

    _click(_get(Button.class, spec -> spec.withText("更早的消息")));
    assertThat(texts()).hasSize(100).startsWith("第21条").endsWith("第120条");
    _click(_get(Button.class, spec -> spec.withText("更早的消息")));
    assertThat(texts()).hasSize(120).startsWith("第1条").endsWith("第120条");
    assertThat(_find(Button.class, spec -> spec.withText("更早的消息"))).isEmpty();
  }

  @Test
  void aMessageSentAgainIsSaidOnce() {
    show(staff.lisi);
    UUID id = UUID.randomUUID();
    Talk.say(box(), "客户想分期付款", id);
    Talk.say(box(), "客户想分期付款", id);

    awaitTexts("客户想分期付款");
    assertThat(discussion.latest(staff.lisi, deal, 10)).hasSize(1);
  }

  @Test
  void whatIsNotKeptIsGivenBackWithTheReason() {
    show(staff.lisi);

    MessageAnswer answer = say("长".repeat(Discussion.LONGEST + 1));

    assertThat(answer.state()).isEqualTo(MessageAnswer.State.REFUSED);
    assertThat(answer.note()).contains("4,000");
    assertThat(discussion.latest(staff.lisi, deal, 10)).isEmpty();
  }

  @Test
  void theWriterLearnsWhoCannotSeeTheDealAndWhoCannotLearnsNothing() {
    leave(staff.zhouqi);
    show(staff.lisi);

    MessageAnswer answer = say("@周七 @赵六 请看报价");

    assertThat(answer.state()).isEqualTo(MessageAnswer.State.KEPT);
    assertThat(answer.note()).isEqualTo("周七看不到这单商机，没有收到提醒。消息本身已发出。");
    assertThat(jdbc.queryForList("select person_id from mention", Long.class))
        .containsExactly(staff.zhaoliu.id().value());
  }

  @Test
  void whoIsOfferedAfterAnAtMaySeeTheDeal() {
    leave(staff.zhouqi);
    show(staff.lisi);

    assertThat(Talk.offered(box())).containsExactlyInAnyOrder("赵六", "吴八", "钱总", "管理员");
  }

  @Test
  void aMentionIsReadOnceItStandsBeforeTheEyes() {
    write(staff.lisi, "@赵六 请看报价");
    show(staff.zhaoliu);
    assertThat(mentions.countUnread(staff.zhaoliu)).isEqualTo(1);

    Talk.see();

    assertThat(mentions.countUnread(staff.zhaoliu)).isZero();
  }

  @Test
  void theConversationIsForgottenWhenNobodyShowsIt() {
    show(staff.lisi);
    say("客户想分期付款");
    awaitTexts("客户想分期付款");
    assertThat(Talk.isHeld(deal.value())).isTrue();

    UI.getCurrent().removeAll();

    assertThat(Talk.isHeld(deal.value())).isFalse();
    show(staff.zhaoliu);
    awaitTexts("客户想分期付款");
  }

  @Test
  void whoComesAfterMessagesWereLostSeesWhatIsKept() {
    show(staff.lisi);
    say("备份之后写的");
    awaitTexts("备份之后写的");
    jdbc.update("delete from deal_message");
    write(staff.lisi, "恢复之后写的");

    show(staff.zhaoliu);

    awaitTexts("备份之后写的", "恢复之后写的");
  }

  private void show(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent().add(new DiscussionPanel(parts, DealOnPage.of(deal, viewer, deals, screens)));
  }

  private MessageAnswer say(String text) {
    return Talk.say(box(), text, UUID.randomUUID());
  }

  private Message write(Person by, String text) {
    return discussion.write(by, deal, text, UUID.randomUUID());
  }

  private void writeAtAnotherNode(Person by, String text) {
    long message =
        jdbc.queryForObject(
            """
            insert into deal_message (deal_id, by_id, text, at)
            values (?, ?, ?, now() + interval '1 second') returning id
            """,
            Long.class,
            deal.value(),
            by.id().value(),
            text);
    jdbc.update(
        """
        insert into outbox (node, entity, entity_id, version, kind, actor, at)
        values (?, 'message', ?, ?, 'OPENED', ?, now())
        """,
        UUID.randomUUID(),
        deal.value(),
        message,
        by.id().value());
  }

  private void leave(Person person) {
    Person admin =
        memberships.establish(
            new NewPerson("admin", "管理员", Department.MANAGEMENT, Role.ADMINISTRATOR));
    memberships.deactivate(admin, person.id());
  }

  private static void awaitTexts(String... texts) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(texts()).containsExactly(texts);
            });
  }

  private static List<String> texts() {
    return items().stream().map(MessageListItem::getText).toList();
  }

  private static List<MessageListItem> items() {
    return _find(MessageList.class).stream().flatMap(list -> list.getItems().stream()).toList();
  }

  private static MessageBox box() {
    return _get(MessageBox.class);
  }

  private static Paragraph empty() {
    return _get(DiscussionPanel.class)
        .getChildren()
        .flatMap(child -> child.getChildren())
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
