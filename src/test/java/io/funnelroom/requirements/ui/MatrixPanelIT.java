package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.live.Screens;
import io.funnelroom.requirements.Answer;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.Staff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The matrix of a deal's requirements on its page: there, live, and with a way to each. */
@ScreenTest
class MatrixPanelIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DealIntake intake;
  private final Deals deals;
  private final RequirementEditing editing;
  private final MatrixParts parts;
  private final Screens screens;
  private final Memberships memberships;
  private final List<RequirementId> opened = new ArrayList<>();
  private Staff staff;
  private DealId deal;

  MatrixPanelIT(
      DealIntake intake,
      Deals deals,
      RequirementEditing editing,
      MatrixParts parts,
      Screens screens,
      Memberships memberships) {
    this.intake = intake;
    this.deals = deals;
    this.editing = editing;
    this.parts = parts;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id());
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void showsTheRequirementsAsTheyAreAndAsTheyBecome() {
    Requirement first = add("手机上也能审批", 5, 5);
    open();
    sees(drawn -> assertThat(drawn).contains("手机上也能审批", "重要度 5，紧急度 5，优先满足"));

    add("数据不能出内网", 4, 2);
    change(first, RequirementField.URGENCY, 1);

    sees(drawn -> assertThat(drawn).contains("数据不能出内网", "重要度 4，紧急度 2，重点规划", "重要度 5，紧急度 1，重点规划"));
  }

  @Test
  void whatIsDeclinedOrTakenAwayLeavesItAndTheOthersKeepTheirNumbers() {
    Requirement declined = add("免费定制", 2, 2);
    Requirement gone = add("多语言", 1, 2);
    add("手机上也能审批", 5, 5);
    open();
    sees(drawn -> assertThat(drawn).contains("3 手机上也能审批", "多语言", "免费定制"));

    change(declined, RequirementField.ANSWER, Answer.declined("不在服务范围内"));
    editing.remove(staff.lisi, gone.id());

    sees(
        drawn ->
            assertThat(drawn).contains("2 手机上也能审批").doesNotContain("多语言").doesNotContain("免费定制"));
  }

  @Test
  void aClickOnAPointGoesToItsRequirement() {
    Requirement requirement = add("手机上也能审批", 5, 5);
    MatrixPanel panel = open();
    sees(
        drawn ->
            assertThat(drawn)
                .contains("href=\"deals/SF001/requirements?requirement=" + requirement.id()));

    fire(panel, "matrix-open", event -> event.put("event.detail", requirement.id().value()));

    assertThat(opened).containsExactly(requirement.id());
  }

  @Test
  void onATelephoneNumbersStandForTitlesAndAKeyExplainsThem() {
    for (int urgency = 1; urgency <= 5; urgency++) {
      add("手机上也能审批，出差时不耽误", 5, urgency);
    }
    MatrixPanel panel = open();
    sees(drawn -> assertThat(drawn).contains(">5 手机上也能审批"));
    assertThat(_find(OrderedList.class)).isEmpty();

    fire(panel, "matrix-format", event -> event.put("event.detail", 360));

    sees(drawn -> assertThat(drawn).contains(">5</text>").doesNotContain("5 手机"));
    List<Anchor> entries = _find(_get(OrderedList.class), Anchor.class);
    assertThat(entries).hasSize(5);
    assertThat(entries.getLast().getElement().getTextRecursively()).isEqualTo("5手机上也能审批，出差时不耽误");
  }

  @Test
  void withoutRequirementsItSaysWhatItIsFor() {
    open();

    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertThat(_get(Paragraph.class).getText()).startsWith("还没有需求。");
            });
    assertThat(_find(MatrixDrawing.class)).isEmpty();
  }

  private MatrixPanel open() {
    MatrixPanel panel =
        new MatrixPanel(parts, DealOnPage.of(deal, staff.zhaoliu, deals, screens), opened::add);
    UI.getCurrent().add(panel);
    return panel;
  }

  private static void fire(MatrixPanel panel, String event, Consumer<ObjectNode> details) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    details.accept(said);
    MatrixDrawing drawing = _get(panel, MatrixDrawing.class);
    MockVaadin.clientRoundtrip(true);
    DomEvent fired = new DomEvent(drawing.getElement(), event, said);
    drawing.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(fired);
  }

  private static void sees(ThrowingConsumer<String> expected) {
    await()
        .pollInSameThread()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              expected.accept(_get(MatrixDrawing.class).getElement().getProperty("drawing", ""));
            });
  }

  private Requirement add(String title, int importance, int urgency) {
    return editing.add(
        staff.lisi,
        deal,
        Map.of(
            RequirementField.TITLE,
            title,
            RequirementField.IMPORTANCE,
            importance,
            RequirementField.URGENCY,
            urgency));
  }

  private void change(Requirement seen, RequirementField field, Object value) {
    int version = seen.stamp(field).version();
    editing.change(staff.lisi, new Edit<>(seen.id(), field, value, version, UUID.randomUUID()));
  }
}
