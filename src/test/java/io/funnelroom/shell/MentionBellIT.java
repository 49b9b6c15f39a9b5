package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.discussion.Discussion;
import io.funnelroom.deals.discussion.Mentions;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is mentioned learns of it on whatever screen they are. */
@ScreenTest
class MentionBellIT {

  private final MentionParts parts;
  private final Discussion discussion;
  private final Mentions mentions;
  private final DealIntake intake;
  private final Memberships memberships;
  private Staff staff;
  private DealId first;
  private DealId second;

  MentionBellIT(
      MentionParts parts,
      Discussion discussion,
      Mentions mentions,
      DealIntake intake,
      Memberships memberships) {
    this.parts = parts;
    this.discussion = discussion;
    this.mentions = mentions;
    this.intake = intake;
    this.memberships = memberships;
  }

  @BeforeEach
  void twoDeals() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    first = open("XX科技-CRM系统采购");
    second = open("贸易集团-供应链优化");
  }

  @Test
  void countsWhatCameBeforeAndWhatComesNow() {
    write(first, "@赵六 一");
    show(staff.zhaoliu);
    assertThat(badge()).isEqualTo("1");
    assertThat(label()).isEqualTo("提到我，1 条未读");

    write(second, "@赵六 二");

    awaitBadge("2");
    assertThat(said()).last().asString().contains("李四 在 SF002 提到了您：@赵六 二");
  }

  @Test
  void whoIsNotMentionedIsNotDisturbed() {
    show(staff.qian);
    write(first, "@赵六 一");
    write(first, "@钱总 二");

    awaitBadge("1");
    assertThat(said()).hasSize(1);
  }

  @Test
  void nothingUnreadIsNotCounted() {
    show(staff.zhaoliu);

    assertThat(_get(MentionBell.class).getElement().getAttribute("data-unread")).isEqualTo("0");
    assertThat(_find(Span.class, span -> span.withClasses("mention-badge"))).isEmpty();
    openList();
    assertThat(_get(Paragraph.class).getText()).contains("@您");
  }

  @Test
  void theListSaysWhoWhereAndWhatAndTakesOneAwayWhenItIsRead() {
    write(first, "@赵六 请看报价");
    write(second, "@赵六 请看合同");
    show(staff.zhaoliu);
    openList();
    assertThat(texts("mention-where"))
        .containsExactly(second + " 贸易集团-供应链优化", first + " XX科技-CRM系统采购");
    assertThat(texts("mention-what")).containsExactly("@赵六 请看合同", "@赵六 请看报价");
    assertThat(texts("mention-who")).containsExactly("李四", "李四");

    _click(_find(NativeButton.class, button -> button.withClasses("mention-read")).getFirst());

    awaitBadge("1");
    assertThat(texts("mention-what")).containsExactly("@赵六 请看报价");
    assertThat(mentions.unread(staff.zhaoliu, 10)).hasSize(1);
  }

  @Test
  void allAreReadAtOnceAndTheToastGoes() {
    show(staff.zhaoliu);
    write(first, "@赵六 一");
    awaitBadge("1");
    openList();

    _click(_get(NativeButton.class, button -> button.withClasses("mention-read-all")));

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(label()).isEqualTo("提到我，没有未读");
            });
    assertThat(said()).isEmpty();
    assertThat(mentions.countUnread(staff.zhaoliu)).isZero();
  }

  private DealId open(String name) {
    return intake
        .open(
            staff.lisi,
            new NewDeal(null, Map.of(DealField.NAME, name, DealField.OWNER, staff.lisi.id())))
        .id();
  }

  private void show(Person person) {
    SignIn.as(person);
    UI.getCurrent().add(new MentionBell(parts, person));
  }

  private void openList() {
    _get(Popover.class).open();
  }

  private void write(DealId deal, String text) {
    discussion.write(staff.lisi, deal, text, UUID.randomUUID());
  }

  private static void awaitBadge(String count) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(badge()).isEqualTo(count);
            });
  }

  private static String badge() {
    return _get(Span.class, span -> span.withClasses("mention-badge")).getText();
  }

  private static String label() {
    return _get(MentionBell.class).getElement().getAttribute("aria-label");
  }

  private static List<String> texts(String className) {
    return _find(Span.class, span -> span.withClasses(className)).stream()
        .map(Span::getText)
        .toList();
  }

  private static List<String> said() {
    return NotificationsKt.getNotifications().stream()
        .map(note -> note.getElement().getTextRecursively())
        .toList();
  }
}
