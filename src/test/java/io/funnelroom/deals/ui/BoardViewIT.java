package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.SheetCommand;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class BoardViewIT {

  private final DealIntake intake;
  private final Memberships memberships;
  private Staff staff;

  BoardViewIT(DealIntake intake, Memberships memberships) {
    this.intake = intake;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void showsEachDealInItsColumnAndTheLostInReview() {
    deal("XX科技-CRM系统采购", Stage.SOLUTION, Standing.OPEN);
    deal("贸易集团-供应链优化", Stage.NEGOTIATION, Standing.lost("价格太高"));
    open(staff.lisi, "");

    assertThat(_get(BoardView.class).heading()).isEqualTo("看板");
    assertThat(shown()).isEqualTo(Map.of(4, List.of("SF001"), 7, List.of("SF002")));
  }

  @Test
  void showsWhatItsAddressAsksFor() {
    deal("XX科技-CRM系统采购", Stage.SOLUTION, Standing.OPEN);
    deal("贸易集团-供应链优化", Stage.NEGOTIATION, Standing.OPEN);
    open(staff.lisi, "stage=5");

    assertThat(shown()).isEqualTo(Map.of(5, List.of("SF002")));
  }

  @Test
  void goesToACardWhereverItStands() {
    deal("XX科技-CRM系统采购", Stage.SOLUTION, Standing.OPEN);
    deal("贸易集团-供应链优化", Stage.SOLUTION, Standing.OPEN);
    open(staff.lisi, "");

    _get(DealBoard.class).goTo(new DealId("SF001"), null);

    assertThat(BoardCalls.now().only("goTo")).containsExactly(4, 1);
  }

  @Test
  void theWayToTheGridTakesAllAlongThatTheAddressSays() {
    open(staff.lisi, "stage=4,5&q=crm&sort=amount.desc&group=owner");

    assertThat(wayTo("表格")).isEqualTo("pipeline?q=crm&stage=4,5&sort=amount.desc&group=owner");
  }

  @Test
  void theWayFromTheGridDoesSo() {
    SignIn.as(staff.lisi);
    UI.getCurrent().navigate("pipeline", QueryParameters.fromString("stage=4&sort=amount.desc"));
    UI.getCurrent().add(_get(PipelineView.class).barContent());

    assertThat(wayTo("看板")).isEqualTo("board?stage=4&sort=amount.desc");
  }

  @Test
  void theCardUnderTheCursorStandsInTheAddress() {
    deal("XX科技-CRM系统采购", Stage.SOLUTION, Standing.OPEN);
    open(staff.lisi, "cell=SF001:amount&stage=4");
    board().at("SF002");

    assertThat(wayTo("表格")).isEqualTo("pipeline?stage=4&cell=SF002");
  }

  @Test
  void whoMayNotOpenDealsIsToldSoOnTheKey() {
    open(staff.wuba, "");

    _assertNone(Button.class, button -> button.withClasses("new-deal"));
    board().asked(SheetCommand.Kind.NEW_ROW, null);
    _assertNone(NewDealDialog.class);
    assertThat(NotificationsKt.getNotifications())
        .singleElement()
        .satisfies(said -> assertThat(said.getElement().getTextRecursively()).contains("您无权新建商机"));
  }

  @Test
  void anEmptyBoardOffersTheFirstDeal() {
    open(staff.lisi, "");
    _get(DealBoard.class).count(0);

    _click(_get(_get(PipelineEmpty.class), Button.class));
    _assertOne(NewDealDialog.class);
    _get(DealBoard.class).count(1);
    _assertNone(PipelineEmpty.class);
  }

  private void deal(String name, Stage stage, Standing standing) {
    Map<DealField, Object> values = new HashMap<>();
    values.put(DealField.NAME, name);
    values.put(DealField.OWNER, staff.lisi.id());
    values.put(DealField.STAGE, stage);
    values.put(DealField.STANDING, standing);
    intake.open(staff.qian, new NewDeal(null, values));
  }

  private static void open(Person person, String query) {
    SignIn.as(person);
    UI.getCurrent().navigate("board", QueryParameters.fromString(query));
    UI.getCurrent().add(_get(BoardView.class).barContent());
  }

  private static Board board() {
    return _get(Board.class);
  }

  private static String wayTo(String name) {
    return _find(Anchor.class).stream()
        .filter(way -> way.getText().equals(name))
        .map(Anchor::getHref)
        .findFirst()
        .orElseThrow();
  }

  /** The ids in each column that is not empty. */
  private static Map<Integer, List<String>> shown() {
    Map<Integer, List<String>> shown = new HashMap<>();
    for (Stage stage : Stage.values()) {
      List<BoardCard> cards = board().load(stage.number(), 0, 50);
      if (!cards.isEmpty()) {
        shown.put(stage.number(), cards.stream().map(BoardCard::id).toList());
      }
    }
    return shown;
  }
}
