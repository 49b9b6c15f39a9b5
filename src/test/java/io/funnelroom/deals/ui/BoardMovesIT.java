package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
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

/** What becomes of cards that a person drops. */
@ScreenTest
class BoardMovesIT {

  private final DealIntake intake;
  private final DealMoves moves;
  private final Deals deals;
  private final Memberships memberships;
  private Staff staff;
  private DealRow deal;

  BoardMovesIT(DealIntake intake, DealMoves moves, Deals deals, Memberships memberships) {
    this.intake = intake;
    this.moves = moves;
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealInSolution() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = dealIn(Stage.SOLUTION);
  }

  @Test
  void aDroppedCardIsMovedAndAnswered() {
    DealRow other = dealIn(Stage.NEGOTIATION);
    Board board = open(staff.lisi, "");

    CellEdit move = drop(board, "5:" + other.id(), version());

    assertThat(now().stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(column(Stage.NEGOTIATION)).containsExactly("SF002", "SF001");
    BoardCalls told = BoardCalls.now();
    assertThat(told.only("settled")).containsExactly(move.editId(), "SF001", version());
    assertThat(patched(told)).extracting(BoardCard::stage).containsExactly(5);
  }

  @Test
  void aMoveThatIsSentAgainIsAnsweredAgainAndMadeOnce() {
    Board board = open(staff.lisi, "");
    CellEdit move = drop(board, "5:", version());
    int version = version();

    board.edited(List.of(move));

    assertThat(version()).isEqualTo(version);
    assertThat(BoardCalls.now().of("settled")).hasSize(2);
  }

  @Test
  void whoWasSlowerIsToldWhoMovedItWhereAndMovesItAgainAgainstThatVersion() {
    Board board = open(staff.lisi, "");
    int seen = version();
    move(staff.qian, Stage.NEGOTIATION);

    CellEdit late = drop(board, "4:", seen);

    assertThat(now().stage()).isEqualTo(Stage.NEGOTIATION);
    assertThat(BoardCalls.now().only("conflict"))
        .containsExactly(late.editId(), version(), "5", "钱总", staff.qian.colour(), "刚刚");
  }

  @Test
  void whoMayNotMoveItReadsWhy() {
    Board board = open(staff.zhouqi, "");

    CellEdit move = drop(board, "5:", version());

    assertThat(now().stage()).isEqualTo(Stage.SOLUTION);
    assertThat(BoardCalls.now().only("withdrawn")).startsWith(move.editId());
    assertThat(said()).contains("无权");
  }

  @Test
  void whatTheGateMissesOrAReasonIsAskedForAndTheCardGoesBack() {
    DealRow lead = dealIn(Stage.LEAD_CAPTURE);
    Board board = open(staff.lisi, "");

    drop(board, lead, "2:", lead.place().stamp().version());
    drop(board, "3:", version());

    assertThat(BoardCalls.now().of("withdrawn")).hasSize(2);
    assertThat(now().stage()).isEqualTo(Stage.SOLUTION);
  }

  @Test
  void whatNamesNoPlaceChangesNothing() {
    Board board = open(staff.lisi, "");

    drop(board, "8:", version());
    drop(board, "4:??", version());
    drop(board, "", version());

    assertThat(now().place()).isEqualTo(deal.place());
    assertThat(BoardCalls.now().of("withdrawn")).hasSize(3);
  }

  @Test
  void aCardThatLeavesTheFilterLeavesTheBoard() {
    Board board = open(staff.lisi, "stage=4");

    drop(board, "5:", version());

    List<Object> patch = BoardCalls.now().only("patch");
    assertThat((List<?>) patch.getFirst()).isEmpty();
    assertThat(patch.getLast()).isEqualTo(List.of(new Board.Gone("SF001", now().version())));
  }

  @Test
  void aMoveIsTakenBackAndMadeAgain() {
    Board board = open(staff.lisi, "");
    drop(board, "5:", version());

    board.asked(SheetCommand.Kind.UNDO, null);
    assertThat(now().stage()).isEqualTo(Stage.SOLUTION);
    board.asked(SheetCommand.Kind.REDO, null);
    assertThat(now().stage()).isEqualTo(Stage.NEGOTIATION);
  }

  @Test
  void whatSomebodyMovedSinceIsNotTakenBack() {
    Board board = open(staff.lisi, "");
    drop(board, "5:", version());
    move(staff.qian, Stage.CLOSING);

    board.asked(SheetCommand.Kind.UNDO, null);

    assertThat(now().stage()).isEqualTo(Stage.CLOSING);
    assertThat(said()).contains("钱总");
  }

  private Board open(Person person, String query) {
    SignIn.as(person);
    UI.getCurrent().navigate("board", com.vaadin.flow.router.QueryParameters.fromString(query));
    BoardCalls.now();
    return _get(Board.class);
  }

  private CellEdit drop(Board board, String place, int seen) {
    return drop(board, deal, place, seen);
  }

  private static CellEdit drop(Board board, DealRow row, String place, int seen) {
    CellEdit move = new CellEdit(row.id().value(), "place", place, seen, UUID.randomUUID());
    board.edited(List.of(move));
    return move;
  }

  private void move(Person by, Stage to) {
    moves.move(by, new DealMove(deal.id(), to, null, version(), UUID.randomUUID(), "客户要求"));
  }

  private DealRow dealIn(Stage stage) {
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技", DealField.OWNER, staff.lisi.id(), DealField.STAGE, stage);
    return intake.open(staff.qian, new NewDeal(null, values));
  }

  private DealRow now() {
    return deals.find(staff.qian, deal.id()).orElseThrow();
  }

  private int version() {
    return now().place().stamp().version();
  }

  private List<String> column(Stage stage) {
    return deals.column(staff.qian, io.funnelroom.deals.DealFilter.ALL, stage, 0, 10).stream()
        .map(row -> row.id().value())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<BoardCard> patched(BoardCalls told) {
    return (List<BoardCard>) told.only("patch").getFirst();
  }

  private static String said() {
    return NotificationsKt.getNotifications().getLast().getElement().getTextRecursively();
  }
}
