package io.funnelroom.requirements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.funnelroom.requirements.RequirementField.ANSWER;
import static io.funnelroom.requirements.RequirementField.ASKED_BY;
import static io.funnelroom.requirements.RequirementField.IMPORTANCE;
import static io.funnelroom.requirements.RequirementField.KIND;
import static io.funnelroom.requirements.RequirementField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.AddingField;
import io.funnelroom.base.ui.MoveHandle;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.Stage;
import io.funnelroom.live.Screens;
import io.funnelroom.requirements.Edit;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.RequirementState;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.requirements.Speaker;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deal's customer needs, on its page. */
@ScreenTest
class RequirementListIT {

  private final AnalysisParts parts;
  private final DealIntake intake;
  private final Deals deals;
  private final Requirements requirements;
  private final RequirementEditing editing;
  private final Screens screens;
  private final Memberships memberships;
  private final Answers answers = new Answers();
  private Staff staff;
  private DealId deal;
  private RequirementList list;

  RequirementListIT(
      AnalysisParts parts,
      DealIntake intake,
      Deals deals,
      Requirements requirements,
      RequirementEditing editing,
      Screens screens,
      Memberships memberships) {
    this.parts = parts;
    this.intake = intake;
    this.deals = deals;
    this.requirements = requirements;
    this.editing = editing;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
  }

  @Test
  void whereNothingIsKnownItSaysWhatItIsForAndTakesTheFirst() {
    show(staff.lisi);
    assertThat(_get(Paragraph.class, p -> p.withClasses("requirements-empty")).getText())
        .contains("刚性需求");

    _setValue(_get(AddingField.class), "数据不能出内网");

    assertThat(shown()).containsExactly("数据不能出内网");
    assertThat(all().getFirst().kind()).isEqualTo(RequirementKind.MUST_HAVE);
    assertThat(_get(AddingField.class).getValue()).isEmpty();
  }

  @Test
  void oneKindIsShownAloneAndTakesWhatIsAdded() {
    add("数据不能出内网", RequirementKind.MUST_HAVE);
    add("手机上也能审批", RequirementKind.NICE_TO_HAVE);
    show(staff.lisi);
    assertThat(filter("all").getElement().getTextRecursively()).isEqualTo("全部2");

    _click(filter("nice-to-have"));
    _setValue(_get(AddingField.class), "深色界面");

    assertThat(shown()).containsExactly("手机上也能审批", "深色界面");
    assertThat(filter("nice-to-have").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(filter("nice-to-have").getElement().getTextRecursively()).isEqualTo("柔性需求2");

    _click(filter("all"));
    assertThat(shown()).containsExactly("数据不能出内网", "手机上也能审批", "深色界面");
  }

  @Test
  void whatIsTypedIsStoredAndAnsweredWhereItWasTyped() {
    add("数据不能出内网", RequirementKind.MUST_HAVE);
    show(staff.lisi);

    type(KIND, "隐性痛点");
    type(IMPORTANCE, "5 决定成败");
    type(ASKED_BY, "王总");
    type(TITLE, "数据必须留在国内");
    type(ANSWER, "answered");

    assertThat(answers.said).containsOnly("settled");
    Requirement stored = all().getFirst();
    assertThat(stored.kind()).isEqualTo(RequirementKind.UNSPOKEN_PAIN);
    assertThat(stored.importance()).isEqualTo(5);
    assertThat(stored.askedBy()).isEqualTo(Speaker.named("王总"));
    assertThat(stored.title()).isEqualTo("数据必须留在国内");
    assertThat(stored.state()).isEqualTo(RequirementState.ANSWERED);
  }

  @Test
  void whatCannotBeStoredIsAnsweredWithBothValues() {
    Requirement seen = add("数据不能出内网", RequirementKind.MUST_HAVE);
    show(staff.lisi);
    change(seen, TITLE, "数据必须留在国内");

    type(TITLE, "本地部署");
    type(IMPORTANCE, "7");
    type(KIND, "很重要");

    assertThat(answers.said)
        .containsExactly(
            "conflict 数据必须留在国内 钱总", "refused 请填写 1 到 5 之间的数字。", "refused “类别”中没有“很重要”这一项。");
    assertThat(all().getFirst().title()).isEqualTo("数据必须留在国内");
  }

  @Test
  void whoDeclinesSaysWhy() {
    add("免费定制报表", RequirementKind.NICE_TO_HAVE);
    show(staff.lisi);

    type(ANSWER, "已谢绝");
    assertThat(all().getFirst().state()).isEqualTo(RequirementState.OPEN);
    _click(_get(Button.class, button -> button.withText("谢绝")));
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    _setValue(_get(TextArea.class), "超出合同范围");
    _click(_get(Button.class, button -> button.withText("谢绝")));

    assertThat(_find(TextArea.class)).isEmpty();
    assertThat(all().getFirst().state()).isEqualTo(RequirementState.DECLINED);
    assertThat(all().getFirst().reason()).isEqualTo("超出合同范围");
  }

  @Test
  void aRemovedOneComesBackByUndo() {
    add("数据不能出内网", RequirementKind.MUST_HAVE);
    show(staff.lisi);

    _click(_get(NativeButton.class, button -> button.withClasses("requirement-remove")));
    assertThat(shown()).isEmpty();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(shown()).containsExactly("数据不能出内网");
  }

  @Test
  void keysMoveOneAmongThoseThatAreShown() {
    add("甲", RequirementKind.MUST_HAVE);
    add("乙", RequirementKind.NICE_TO_HAVE);
    add("丙", RequirementKind.MUST_HAVE);
    show(staff.lisi);

    press(row(0), "ArrowDown");
    assertThat(shown()).containsExactly("乙", "甲", "丙");

    _click(filter("must-have"));
    press(row(1), "ArrowUp");
    assertThat(shown()).containsExactly("丙", "甲");
    press(row(1), "ArrowDown");
    _click(filter("all"));
    assertThat(shown()).containsExactly("乙", "丙", "甲");
    assertThat(all()).extracting(Requirement::title).containsExactly("乙", "丙", "甲");
  }

  @Test
  void whatIsDraggedTakesThePlaceOfTheOther() {
    add("甲", RequirementKind.MUST_HAVE);
    add("乙", RequirementKind.MUST_HAVE);
    add("丙", RequirementKind.MUST_HAVE);
    show(staff.lisi);
    RequirementActs acts = acts();

    acts.dropped(row(0).requirement(), row(2).requirement());
    sees(titles -> assertThat(titles).containsExactly("乙", "丙", "甲"));
    acts.dropped(row(2).requirement(), row(0).requirement());
    sees(titles -> assertThat(titles).containsExactly("甲", "乙", "丙"));
  }

  @Test
  void followsWhatOthersDo() {
    add("数据不能出内网", RequirementKind.MUST_HAVE);
    show(staff.lisi);
    RequirementRow before = row(0);

    Requirement theirs = editing.add(staff.qian, deal, Map.of(TITLE, "三个月内上线"));
    sees(titles -> assertThat(titles).containsExactly("数据不能出内网", "三个月内上线"));
    editing.move(staff.qian, theirs.id(), before.requirement().id());
    sees(titles -> assertThat(titles).containsExactly("三个月内上线", "数据不能出内网"));
    assertThat(row(1)).isSameAs(before);
    change(theirs, TITLE, "年底前上线");
    sees(titles -> assertThat(titles).containsExactly("年底前上线", "数据不能出内网"));
    editing.remove(staff.qian, theirs.id());
    sees(titles -> assertThat(titles).containsExactly("数据不能出内网"));
  }

  @Test
  void whoMayNotChangeTheDealReads() {
    add("数据不能出内网", RequirementKind.MUST_HAVE);
    show(staff.wuba);

    assertThat(shown()).containsExactly("数据不能出内网");
    assertThat(_find(AddingField.class)).isEmpty();
    assertThat(_find(NativeButton.class, button -> button.withClasses("requirement-remove")))
        .isEmpty();
    assertThat(_find(MoveHandle.class)).isEmpty();
  }

  private Requirement add(String title, RequirementKind kind) {
    return editing.add(staff.lisi, deal, Map.of(TITLE, title, KIND, kind));
  }

  private void change(Requirement seen, RequirementField field, Object value) {
    int version = seen.stamp(field).version();
    editing.change(staff.qian, new Edit<>(seen.id(), field, value, version, UUID.randomUUID()));
  }

  private void type(RequirementField field, String text) {
    acts()
        .edited(
            List.of(
                new CellEdit(
                    row(0).requirement().id().toString(),
                    RequirementColumns.key(field),
                    text,
                    0,
                    UUID.randomUUID())),
            answers);
    sees(titles -> assertThat(row(0).requirement()).isEqualTo(all().getFirst()));
  }

  private RequirementActs acts() {
    DealOnPage page = DealOnPage.of(deal, staff.lisi, deals, screens);
    RequirementActs acts =
        new RequirementActs(
            parts,
            page,
            new RequirementColumns(Translations.CHINESE, () -> true, List::of),
            Translations.CHINESE,
            () -> {},
            quote -> {});
    acts.actOn(_get(RequirementRows.class));
    return acts;
  }

  private void show(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent().removeAll();
    list =
        new RequirementList(
            parts, DealOnPage.of(deal, viewer, deals, screens), kind -> {}, quote -> {});
    list.show(Optional.empty());
    UI.getCurrent().add(list);
    MockVaadin.clientRoundtrip(false);
  }

  private static void sees(ThrowingConsumer<List<String>> expected) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              expected.accept(shown());
            });
  }

  private static void press(RequirementRow row, String key) {
    var handle = _get(row, MoveHandle.class).getElement();
    var pressed = JacksonUtils.createObjectNode().put("event.key", key).put(MoveHandle.STEP, true);
    handle
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(handle, "keydown", pressed));
  }

  private List<Requirement> all() {
    return requirements.of(staff.lisi, deal);
  }

  private static List<String> shown() {
    return _find(RequirementRow.class).stream().map(row -> row.requirement().title()).toList();
  }

  private static RequirementRow row(int place) {
    return _find(RequirementRow.class).get(place);
  }

  private static NativeButton filter(String kind) {
    return _get(NativeButton.class, button -> button.withAttribute("data-filter", kind));
  }

  /** Keeps the answers to edits as a person would read them. */
  private static final class Answers implements EditAnswers<Requirement> {

    private final List<String> said = new ArrayList<>();

    @Override
    public void settled(CellEdit edit, Requirement row) {
      said.add("settled");
    }

    @Override
    public void refused(CellEdit edit, String message) {
      said.add("refused " + message);
    }

    @Override
    public void conflict(
        CellEdit edit, Requirement row, String byName, String byColour, String when) {
      said.add("conflict " + row.title() + " " + byName);
    }
  }
}
