package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class HomeViewIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DealIntake intake;
  private final DealEditing editing;
  private final Memberships memberships;
  private final LocalDate today;
  private Staff staff;

  HomeViewIT(DealIntake intake, DealEditing editing, Memberships memberships, Clock clock) {
    this.intake = intake;
    this.editing = editing;
    this.memberships = memberships;
    this.today = LocalDate.now(clock);
  }

  @BeforeEach
  void liSiIsSignedIn() {
    staff = new Staff(memberships);
    SignIn.as(staff.lisi);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void showsWhatNeedsThePersonAndNothingOfOthers() {
    open(staff.lisi, "XX科技-CRM系统采购", today.minusDays(1));
    open(staff.lisi, "贸易集团-供应链优化", today);
    open(staff.zhaoliu, "恒远制造-MES", today);

    UI.getCurrent().navigate("");

    assertThat(_get(Paragraph.class, text -> text.withClasses("day-greeting")).getText())
        .contains("李四");
    assertThat(sections()).hasSize(2);
    assertThat(sections().getFirst()).contains("XX科技-CRM系统采购");
    assertThat(sections().getLast()).contains("贸易集团-供应链优化");
  }

  @Test
  void aFreeDayLeadsToThePipeline() {
    UI.getCurrent().navigate("");

    assertThat(sections()).isEmpty();
    assertThat(_get(EmptyState.class).isVisible()).isTrue();
  }

  @Test
  void followsWhatOthersDoWhileItIsOpen() {
    UI.getCurrent().navigate("");

    DealRow deal = open(staff.lisi, "XX科技-CRM系统采购", today);
    sees(rows -> assertThat(rows).singleElement().asString().contains("XX科技-CRM系统采购"));

    set(deal, DealField.NAME, "XX科技-CRM二期");
    sees(rows -> assertThat(rows).singleElement().asString().contains("XX科技-CRM二期"));

    set(deal, DealField.OWNER, staff.zhaoliu.id());
    sees(rows -> assertThat(rows).isEmpty());
    assertThat(_get(EmptyState.class).isVisible()).isTrue();
  }

  @Test
  void aRowThatStaysAsItIsIsNotDrawnAnew() {
    open(staff.lisi, "贸易集团-供应链优化", today);
    UI.getCurrent().navigate("");
    ListItem before = _get(ListItem.class);

    open(staff.lisi, "XX科技-CRM系统采购", today);

    sees(rows -> assertThat(rows).hasSize(2));
    assertThat(_find(ListItem.class)).contains(before);
  }

  private void sees(ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.accept(
                  _find(ListItem.class).stream()
                      .map(row -> row.getElement().getTextRecursively())
                      .toList());
            });
  }

  private static List<String> sections() {
    return _find(DaySection.class).stream()
        .map(section -> section.getElement().getTextRecursively())
        .toList();
  }

  private DealRow open(Person owner, String name, LocalDate due) {
    return intake.open(
        staff.qian,
        new NewDeal(
            null,
            Map.of(
                DealField.NAME, name, DealField.OWNER, owner.id(), DealField.DUE, (Object) due)));
  }

  private void set(DealRow deal, DealField field, Object value) {
    editing.edit(
        staff.qian,
        new DealEdit(deal.id(), field, value, deal.stamp(field).version(), UUID.randomUUID()));
  }
}
