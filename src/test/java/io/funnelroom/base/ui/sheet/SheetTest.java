package io.funnelroom.base.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import io.funnelroom.base.ui.sheet.SheetCommand.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet as its view uses it. */
class SheetTest {

  /** A deal as small as a test needs it; the id alone says which it is. */
  private record Deal(String id, String name, int version) {}

  private final AtomicInteger fetched = new AtomicInteger();
  private final List<CellEdit> edits = new ArrayList<>();
  private final List<String> drawn = new ArrayList<>();
  private Sheet<Deal> sheet;

  @BeforeEach
  void openSheet() {
    MockVaadin.setup();
    sheet = new Sheet<>("pipeline", "lisi", Deal::id);
    for (String key : List.of("name", "stage", "amount")) {
      sheet.addColumn(new SheetColumn<Deal>(key, key, CellKind.TEXT).shows(this::draw));
    }
    sheet.setRows(
        query -> {
          fetched.incrementAndGet();
          return Stream.of("SF001", "SF002", "SF003")
              .skip(query.getOffset())
              .limit(query.getLimit())
              .map(id -> new Deal(id, "李四科技", 0));
        },
        query -> 3);
    sheet.setRowVersion(Deal::version);
    sheet.onEdits(edits::addAll);
    UI.getCurrent().add(sheet);
    MockVaadin.clientRoundtrip(true);
  }

  @AfterEach
  void closeSheet() {
    MockVaadin.tearDown();
  }

  @Test
  void onlyAPlaceThatCanBeIsHeard() {
    List<Optional<CellPlace>> places = new ArrayList<>();
    sheet.onCursor(places::add);

    SheetHand.moveTo(sheet, "SF001", "amount");
    SheetHand.moveTo(sheet, "SF001", "salary");
    SheetHand.moveTo(sheet, "SF" + "0".repeat(9000), "amount");
    SheetHand.moveTo(sheet, "SF\0", "amount");
    SheetHand.moveTo(sheet, null, null);

    Optional<CellPlace> nowhere = Optional.empty();
    assertThat(places)
        .containsExactly(
            Optional.of(new CellPlace("SF001", "amount")), nowhere, nowhere, nowhere, nowhere);
  }

  @Test
  void aPatchFetchesNothing() {
    int before = fetched.get();
    sheet.patch(new Deal("SF002", "王五制造", 1));
    MockVaadin.clientRoundtrip(true);
    assertThat(fetched).hasValue(before);
    Deal shown = new Deal("SF002", "", 0);
    assertThat(sheet.grid().getDataCommunicator().getKeyMapper().get(keyOf(shown)).name())
        .isEqualTo("王五制造");
  }

  @Test
  void ofTwoStatesInOneResponseOnlyTheNewestIsDrawn() {
    drawn.clear();
    sheet.patch(new Deal("SF002", "新", 2));
    sheet.patch(new Deal("SF002", "旧", 1));
    MockVaadin.clientRoundtrip(true);
    assertThat(drawn).containsOnly("新");
  }

  @Test
  void aStateThatIsOlderThanTheShownOneIsNotDrawn() {
    sheet.patch(new Deal("SF002", "新", 2));
    MockVaadin.clientRoundtrip(true);
    drawn.clear();
    sheet.patch(new Deal("SF002", "旧", 1));
    MockVaadin.clientRoundtrip(true);
    assertThat(drawn).isEmpty();
  }

  @Test
  void aPatchOfARowOutOfViewLeavesNoTrace() {
    sheet.patch(new Deal("SF999", "王五制造", 1));
    MockVaadin.clientRoundtrip(true);
    assertThat(sheet.grid().getDataCommunicator().getKeyMapper().has(new Deal("SF999", "", 0)))
        .isFalse();
  }

  @Test
  void refreshingFetches() {
    int before = fetched.get();
    sheet.refreshKeepingPlace();
    MockVaadin.clientRoundtrip(true);
    assertThat(fetched).hasValueGreaterThan(before);
  }

  @Test
  void editsArriveTogetherAndThoseOfUnknownColumnsDoNot() {
    SheetHand.send(
        sheet,
        List.of(
            new CellEdit("SF001", "name", "王五制造", 2, new UUID(0, 1)),
            new CellEdit("SF001", "floor", "1", 0, new UUID(0, 2))));
    assertThat(edits).extracting(CellEdit::columnKey).containsExactly("name");
  }

  @Test
  void commandsCursorAndTicksArrive() {
    List<Object> heard = new ArrayList<>();
    sheet.onCommand(heard::add);
    sheet.onCursor(heard::add);
    sheet.onSelection(heard::add);
    SheetHand.ask(sheet, Kind.OPEN_ROW, "SF001");
    SheetHand.moveTo(sheet, "SF001", "stage");
    SheetHand.moveTo(sheet, null, null);
    SheetHand.tick(sheet, "SF001", "SF002");
    assertThat(heard)
        .containsExactly(
            new SheetCommand(Kind.OPEN_ROW, "SF001"),
            Optional.of(new CellPlace("SF001", "stage")),
            Optional.empty(),
            Set.of("SF001", "SF002"));
    assertThat(sheet.selection()).containsExactlyInAnyOrder("SF001", "SF002");
  }

  @Test
  void aLayoutComesBackAsItWasSet() {
    SheetLayout layout =
        new SheetLayout(
            List.of("amount", "name", "stage"),
            Set.of("stage"),
            Map.of("name", 300),
            1,
            List.of(new SheetSort("amount", true), new SheetSort("name", false)));
    sheet.setLayout(layout);
    assertThat(sheet.layout()).isEqualTo(layout);
    assertThat(sheet.grid().getColumnByKey("amount").isFrozen()).isTrue();
    assertThat(sheet.grid().getColumnByKey("name").isFrozen()).isFalse();
    assertThat(sheet.grid().getColumnByKey("stage").isVisible()).isFalse();
  }

  @Test
  void aLayoutThatNamesFewColumnsKeepsTheOthersBehind() {
    sheet.setLayout(new SheetLayout(List.of("amount"), Set.of(), Map.of(), 0, List.of()));
    assertThat(sheet.layout().order()).containsExactly("amount", "name", "stage");
  }

  private String keyOf(Deal deal) {
    return sheet.grid().getDataCommunicator().getKeyMapper().key(deal);
  }

  private String draw(Deal deal) {
    drawn.add(deal.name());
    return deal.name();
  }
}
