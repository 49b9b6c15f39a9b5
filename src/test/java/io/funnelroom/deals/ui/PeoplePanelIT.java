package io.funnelroom.deals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.funnelroom.deals.ContactField.ATTITUDE;
import static io.funnelroom.deals.ContactField.EMAIL;
import static io.funnelroom.deals.ContactField.NAME;
import static io.funnelroom.deals.ContactField.PHONE;
import static io.funnelroom.deals.ContactField.POSITION;
import static io.funnelroom.deals.ContactField.ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.MoveHandle;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.Attitude;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.ContactEdit;
import io.funnelroom.deals.ContactEditing;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.ContactOrder;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.live.Screens;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DealOnPage;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a deal on its page. */
@ScreenTest
class PeoplePanelIT {

  private final PeopleParts parts;
  private final DealIntake intake;
  private final Deals deals;
  private final Contacts contacts;
  private final ContactEditing editing;
  private final ContactOrder order;
  private final Screens screens;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;

  PeoplePanelIT(
      PeopleParts parts,
      DealIntake intake,
      Deals deals,
      Contacts contacts,
      ContactEditing editing,
      ContactOrder order,
      Screens screens,
      Memberships memberships) {
    this.parts = parts;
    this.intake = intake;
    this.deals = deals;
    this.contacts = contacts;
    this.editing = editing;
    this.order = order;
    this.screens = screens;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    UI.getCurrent().setLocale(Translations.CHINESE);
    deal = open(Map.of(DealField.CONTACT, new Contact("张三", "采购总监")));
  }

  @Test
  void showsTheMainContactFirst() {
    DealContact wang = add("王五", "财务总监");
    order.makeMain(staff.lisi, wang.id());
    show(staff.lisi);

    assertThat(names()).containsExactly("王五", "张三");
    assertThat(button(row(0), "contact-main").getElement().getAttribute("aria-pressed"))
        .isEqualTo("true");
    assertThat(row(1).getElement().getAttribute("aria-label")).isEqualTo("张三");
  }

  @Test
  void whereNobodyIsKnownItSaysWhatItIsForAndTakesTheFirst() {
    deal = open(Map.of());
    show(staff.lisi);
    assertThat(_get(Paragraph.class, p -> p.withClasses("people-empty")).getText()).contains("谁拍板");

    _setValue(_get(NewContactField.class), "王五-财务总监");

    assertThat(names()).containsExactly("王五");
    assertThat(all().getFirst().position()).isEqualTo("财务总监");
    assertThat(_get(NewContactField.class).getValue()).isEmpty();
    assertThat(deals.find(staff.lisi, deal).orElseThrow().contact())
        .isEqualTo(new Contact("王五", "财务总监"));
  }

  @Test
  void whatIsTypedIsStoredAndAnsweredWhereItWasTyped() {
    show(staff.lisi);
    Answers answers = new Answers();

    type(answers, PHONE, "138 0000 1234", 0);
    type(answers, ROLE, "decides", 0);
    type(answers, ATTITUDE, "存疑", 0);

    assertThat(answers.said).containsExactly("settled", "settled", "settled");
    DealContact stored = all().getFirst();
    assertThat(stored.phone()).isEqualTo("138 0000 1234");
    assertThat(stored.role()).isEqualTo(ChainRole.DECIDES);
    assertThat(stored.attitude()).isEqualTo(Attitude.SCEPTICAL);
    assertThat(link("contact-call").getHref()).isEqualTo("tel:13800001234");
  }

  @Test
  void whatCannotBeStoredIsAnsweredToo() {
    show(staff.lisi);
    store(PHONE, "139 0000 0001", staff.qian);
    Answers answers = new Answers();

    type(answers, PHONE, "138 0000 1234", 0);
    type(answers, ROLE, "老板娘", 0);

    assertThat(answers.said)
        .containsExactly("conflict 139 0000 0001 钱总", "refused “决策角色”中没有“老板娘”这一项。");
  }

  @Test
  void aChangedNumberAsksToVerifyAgain() {
    store(PHONE, "138 0000 1234", staff.lisi);
    show(staff.lisi);
    _click(button(row(0), "contact-verify"));
    assertThat(contacts.isVerified(deal)).isTrue();
    assertThat(button(row(0), "contact-verify").getText()).isEqualTo("已核实");
    assertThat(button(row(0), "contact-verify").getTitle().orElseThrow()).contains("李四");

    type(new Answers(), PHONE, "138 0000 9999", 1);

    assertThat(button(row(0), "contact-verify").getText()).isEqualTo("核实");
    assertThat(said()).contains("张三 的信息已改，请重新核实。");
  }

  @Test
  void saysWhyAContactCannotBeVerifiedYet() {
    show(staff.lisi);
    _click(button(row(0), "contact-verify"));

    assertThat(said()).contains("核实前请填写有效的电话或邮箱。");
    assertThat(contacts.isVerified(deal)).isFalse();
  }

  @Test
  void aStarMakesAnotherOneTheMainContact() {
    add("王五", "财务总监");
    show(staff.lisi);

    _click(button(row(1), "contact-main"));

    assertThat(names()).containsExactly("王五", "张三");
    assertThat(deals.find(staff.lisi, deal).orElseThrow().contact().name()).isEqualTo("王五");
  }

  @Test
  void aRemovedContactComesBackByUndo() {
    show(staff.lisi);
    _click(button(row(0), "contact-remove"));
    assertThat(names()).isEmpty();

    _click(_get(Button.class, button -> button.withText("撤销")));
    assertThat(names()).containsExactly("张三");
    assertThat(all()).singleElement().matches(DealContact::main);
  }

  @Test
  void arrowsMoveAContactButNeverBeforeTheMainOne() {
    add("王五", "");
    add("赵一", "");
    show(staff.lisi);

    press(row(2), "ArrowUp");
    assertThat(names()).containsExactly("张三", "赵一", "王五");
    press(row(1), "ArrowUp");
    assertThat(names()).containsExactly("张三", "赵一", "王五");
    press(row(1), "ArrowDown");
    assertThat(names()).containsExactly("张三", "王五", "赵一");
    assertThat(all()).extracting(DealContact::name).containsExactly("张三", "王五", "赵一");
  }

  @Test
  void followsWhatOthersDo() {
    show(staff.lisi);
    ContactRow before = row(0);
    add("王五", "财务总监");
    store(ROLE, ChainRole.DECIDES, staff.qian);

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(names()).containsExactly("张三", "王五");
              assertThat(chain()).contains("决策人：张三（态度未知）");
            });
    assertThat(row(0)).isSameAs(before);

    order.remove(staff.qian, all().getLast().id());
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(names()).containsExactly("张三");
            });
  }

  @Test
  void theChainTellsWhoDecidesWhoInfluencesAndWhoBlocks() {
    show(staff.lisi);
    assertThat(chain()).contains("决策人：尚不明确").contains("角色未知：张三（态度未知）");

    store(ROLE, ChainRole.DECIDES, staff.lisi);
    store(ATTITUDE, Attitude.SCEPTICAL, staff.lisi);
    editing.add(staff.lisi, deal, Map.of(NAME, "小周", ROLE, ChainRole.USES));
    editing.add(
        staff.lisi,
        deal,
        Map.of(NAME, "<b>吴经理</b>", ROLE, ChainRole.BLOCKS, ATTITUDE, Attitude.AGAINST));
    show(staff.lisi);

    assertThat(chain())
        .contains("使用人：小周（态度未知）; 阻碍人：&lt;b&gt;吴经理&lt;/b&gt;（反对）; 决策人：张三（存疑）")
        .contains("chain-blocked")
        .doesNotContain("<b>");
  }

  @Test
  void whoMayNotChangeThemReadsThem() {
    store(EMAIL, "zhangsan@example.com", staff.lisi);
    show(staff.wuba);

    assertThat(names()).containsExactly("张三");
    assertThat(fields(0).isEditable("contact-name")).isFalse();
    assertThat(_find(NewContactField.class)).isEmpty();
    assertThat(_find(NativeButton.class)).noneMatch(NativeButton::isEnabled);
    assertThat(_find(row(0), Span.class, span -> span.withClasses("contact-handle"))).isEmpty();
    assertThat(link("contact-mail").getHref()).isEqualTo("mailto:zhangsan@example.com");
  }

  @Test
  void withoutAMainContactItAsksForOne() {
    add("王五", "");
    show(staff.lisi);
    _click(button(row(0), "contact-remove"));

    assertThat(names()).containsExactly("王五");
    assertThat(_get(Paragraph.class, p -> p.withClasses("people-no-main")).getText())
        .contains("星标");
  }

  private DealId open(Map<DealField, Object> more) {
    var values = new EnumMap<DealField, Object>(DealField.class);
    values.putAll(more);
    values.put(DealField.NAME, "XX科技-CRM系统采购");
    values.put(DealField.OWNER, staff.lisi.id());
    return intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  private void show(Person viewer) {
    SignIn.as(viewer);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(new PeoplePanel(parts, DealOnPage.of(deal, viewer, deals, screens)));
    MockVaadin.clientRoundtrip(false);
  }

  private DealContact add(String name, String position) {
    return editing.add(staff.lisi, deal, Map.of(NAME, name, POSITION, position));
  }

  private void store(ContactField field, Object value, Person by) {
    DealContact main = all().getFirst();
    int seen = main.stamp(field).version();
    editing.edit(by, new ContactEdit(main.id(), field, value, seen, UUID.randomUUID()));
  }

  private void type(Answers answers, ContactField field, String text, int seen) {
    ContactColumns columns = new ContactColumns(Translations.CHINESE, () -> true);
    PeopleActs acts =
        new PeopleActs(
            parts,
            DealOnPage.of(deal, staff.lisi, deals, screens),
            columns,
            Translations.CHINESE,
            () -> {});
    acts.edited(
        List.of(
            new CellEdit(
                row(0).contact().id().toString(),
                ContactColumns.key(field),
                text,
                seen,
                UUID.randomUUID())),
        answers);
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(false);
              assertThat(row(0).contact().version()).isEqualTo(all().getFirst().version());
            });
  }

  private List<DealContact> all() {
    return contacts.of(staff.lisi, deal);
  }

  private static List<String> names() {
    return _find(ContactRow.class).stream().map(row -> row.contact().called()).toList();
  }

  private static ContactRow row(int place) {
    return _find(ContactRow.class).get(place);
  }

  @SuppressWarnings("unchecked")
  private static RowFields<DealContact> fields(int place) {
    return _get(row(place), RowFields.class);
  }

  private static NativeButton button(ContactRow row, String className) {
    return _get(row, NativeButton.class, button -> button.withClasses(className));
  }

  private static Anchor link(String className) {
    return _get(Anchor.class, link -> link.withClasses(className));
  }

  private static String chain() {
    return _get(DecisionChain.class).getElement().getProperty("innerHTML");
  }

  private static void press(ContactRow row, String key) {
    var handle = _get(row, Span.class, span -> span.withClasses("contact-handle")).getElement();
    var pressed = JacksonUtils.createObjectNode().put("event.key", key).put(MoveHandle.STEP, true);
    handle
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(handle, "keydown", pressed));
  }

  private static List<String> said() {
    return NotificationsKt.getNotifications().stream()
        .map(note -> note.getElement().getTextRecursively())
        .toList();
  }

  /** Keeps the answers to edits as a person would read them. */
  private static final class Answers implements EditAnswers<DealContact> {

    private final List<String> said = new ArrayList<>();

    @Override
    public void settled(CellEdit edit, DealContact row) {
      said.add("settled");
    }

    @Override
    public void refused(CellEdit edit, String message) {
      said.add("refused " + message);
    }

    @Override
    public void conflict(
        CellEdit edit, DealContact row, String byName, String byColour, String when) {
      said.add("conflict " + row.phone() + " " + byName);
    }
  }
}
