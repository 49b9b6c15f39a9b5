package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealNews;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards as they are written, and what a board is told of changes. */
@ScreenTest
class BoardUpdatesIT {

  private final DealSheetParts parts;
  private final DealIntake intake;
  private final DealEditing editing;
  private final Deals deals;
  private final Clock clock;
  private final Memberships memberships;
  private Staff staff;
  private DealRow deal;

  BoardUpdatesIT(
      DealSheetParts parts,
      DealIntake intake,
      DealEditing editing,
      Deals deals,
      Clock clock,
      Memberships memberships) {
    this.parts = parts;
    this.intake = intake;
    this.editing = editing;
    this.deals = deals;
    this.clock = clock;
    this.memberships = memberships;
  }

  @BeforeEach
  void aLateDeal() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values = new HashMap<>();
    values.put(DealField.NAME, "XX科技-CRM系统采购");
    values.put(DealField.OWNER, staff.lisi.id());
    values.put(DealField.STAGE, Stage.SOLUTION);
    values.put(DealField.ACTION, "修改方案数据安全模块");
    values.put(DealField.DUE, LocalDate.of(2023, 10, 20));
    values.put(DealField.AMOUNT, new Money(new BigDecimal(500_000), Money.DEFAULT_CURRENCY));
    values.put(DealField.PROBABILITY, 80);
    deal = intake.open(staff.qian, new NewDeal(null, values));
  }

  @Test
  void aCardSaysWhatItsDealIs() {
    BoardCard card = card(staff.lisi, deal);

    assertThat(card.id()).isEqualTo("SF001");
    assertThat(card.stage()).isEqualTo(4);
    assertThat(card.owner()).isEqualTo("李四");
    assertThat(card.amount()).isEqualTo("50万元");
    assertThat(card.probability()).isEqualTo("80%");
    assertThat(card.due()).isEqualTo("2023-10-20");
    assertThat(card.days()).isZero();
    assertThat(card.movable()).isTrue();
    assertThat(card.late()).isTrue();
    assertThat(card.outcome()).isEmpty();
  }

  @Test
  void anEndedDealIsNotLateAndSaysHowItEnded() {
    editing.edit(
        staff.lisi,
        new DealEdit(deal.id(), DealField.STANDING, Standing.lost("价格太高"), 0, UUID.randomUUID()));

    BoardCard card = card(staff.zhouqi, now());

    assertThat(card.stage()).isEqualTo(7);
    assertThat(card.late()).isFalse();
    assertThat(card.outcome()).isEqualTo("lost");
    assertThat(card.outcomeText()).contains("价格太高");
    assertThat(card.movable()).isFalse();
  }

  @Test
  void aChangedCardIsPatchedAndGlowsForTheOthers() {
    BoardUpdates updates = boardOf(staff.zhaoliu, true);

    updates.show(news(changed(staff.lisi, "stage", "place")));

    BoardCalls told = BoardCalls.now();
    assertThat(told.only("patch").getFirst()).isEqualTo(List.of(card(staff.zhaoliu, deal)));
    assertThat(told.only("glow")).containsExactly("SF001", "李四", staff.lisi.colour(), 4);
  }

  @Test
  void onesOwnChangeDoesNotGlow() {
    BoardUpdates updates = boardOf(staff.lisi, true);

    updates.show(news(changed(staff.lisi, "amount")));

    assertThat(BoardCalls.now().of("glow")).isEmpty();
  }

  @Test
  void whatDoesNotFitTheFilterOrMayNotBeSeenGoesAway() {
    BoardUpdates updates = boardOf(staff.zhaoliu, false);

    updates.show(news(changed(staff.lisi, "stage"), unseen()));

    assertThat(BoardCalls.now().only("patch"))
        .containsExactly(
            List.of(),
            List.of(
                new Board.Gone("SF001", deal.version()), new Board.Gone("SF002", Long.MAX_VALUE)));
  }

  @Test
  void afterManyChangesWhatIsInViewIsReadAnew() {
    boardOf(staff.zhaoliu, true).show(new DealNews(List.of()));

    assertThat(BoardCalls.now().of("refresh")).hasSize(1);
  }

  private BoardUpdates boardOf(Person person, boolean fitting) {
    Board board = new Board(person.userName(), new NoHand());
    UI.getCurrent().add(board);
    BoardCalls.now();
    return new BoardUpdates(
        board, row -> card(person, row), row -> fitting, parts.people(), person);
  }

  private BoardCard card(Person person, DealRow row) {
    return new BoardCards(parts, () -> person, Translations.CHINESE).of(row);
  }

  private DealRow now() {
    return deals.find(staff.qian, deal.id()).orElseThrow();
  }

  private DealNews.Item changed(Person by, String... fields) {
    return new DealNews.Item(change("SF001", by, Set.of(fields)), deal.id(), deal);
  }

  private DealNews.Item unseen() {
    return new DealNews.Item(change("SF002", staff.lisi, Set.of()), new DealId("SF002"), null);
  }

  private Change change(String id, Person by, Set<String> fields) {
    return new Change(
        "deal", id, deal.version(), ChangeKind.CHANGED, fields, by.id(), clock.instant());
  }

  private static DealNews news(DealNews.Item... items) {
    return new DealNews(List.of(items));
  }
}
