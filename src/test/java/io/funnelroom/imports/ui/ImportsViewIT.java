package io.funnelroom.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.funnelroom.imports.ui.WizardSteps.next;
import static io.funnelroom.imports.ui.WizardSteps.shows;
import static io.funnelroom.imports.ui.WizardSteps.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.EmptyState;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.imports.Duplicates;
import io.funnelroom.imports.Problem;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class ImportsViewIT {
  private final Deals deals;
  private final Memberships memberships;
  private Person chen;

  ImportsViewIT(Deals deals, Memberships memberships) {
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void team() {
    chen = join("chen", "陈经理", Department.SALES, Role.MANAGER);
    join("lisi", "李四", Department.SALES, Role.REPRESENTATIVE);
    join("zhaoliu", "赵六", Department.SALES, Role.SENIOR);
  }

  @Test
  void theMasterTableComesInAndIsTakenBack() throws IOException {
    begin();
    byte[] master = Files.readAllBytes(Path.of("src/demo/resources/demo/master-table.xlsx"));

    upload("总表.xlsx", master);
    shows("哪一行是表头？");
    next();
    assertThat(_find(Select.class)).hasSize(15).noneMatch(Select::isEmpty);
    next();
    shows("导入预览");
    _click(_get(Button.class, spec -> spec.withText("开始导入")));
    shows("导入完成");

    assertThat(all()).extracting(DealRow::name).contains("贸易集团-供应链优化");
    _click(_get(Button.class, spec -> spec.withText("撤回")));
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    shows("历次导入");
    assertThat(all()).isEmpty();
    _assertOne(Span.class, spec -> spec.withText("已撤回。"));
  }

  @Test
  void unknownNamesDuplicatesAndProblemsAreDecidedOnTheWay() {
    begin();
    String table =
        """
        商机名称,联系人,负责人,阶段,金额
        A-一,张三,小李,喝茶,50万
        A-一,张三,小李,谈判,60万
        B-二,钱九,李四,谈判,面议
        """;
    upload("漏斗.csv", table.getBytes(StandardCharsets.UTF_8));
    shows("哪一行是表头？");
    next();
    next();
    shows("这些名称指的是谁、是什么？");
    choose(0, "李四");
    choose(1, "深度需求分析");
    next();
    shows("已有的商机如何处理？");
    RadioButtonGroup<Duplicates> duplicates = _get(RadioButtonGroup.class);
    _setValue(duplicates, Duplicates.UPDATE);
    next();
    shows("导入预览");
    Grid<Problem> problems = _get(Grid.class);
    assertThat(GridKt._getFormattedRow(problems, 0)).startsWith("E4", "预计成交金额", "面议");

    _click(_get(Button.class, spec -> spec.withText("开始导入")));
    shows("导入完成");

    assertThat(all())
        .singleElement()
        .satisfies(
            deal -> {
              assertThat(deal.ownerName()).isEqualTo("李四");
              assertThat(deal.stage().number()).isEqualTo(5);
              assertThat(deal.value(DealField.AMOUNT))
                  .hasToString("Money[amount=600000.00, currency=CNY]");
            });
    _assertOne(BadRowsLink.class);
  }

  @Test
  void aFileThatIsNoSpreadsheetIsRefusedWhereItWasChosen() {
    begin();

    upload("photo.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(Paragraph.class, spec -> spec.withText("这不是表格文件，请选择 xlsx、xls 或 csv 文件。"));
            });
    _assertOne(Upload.class);
  }

  @Test
  void theColumnOfTheNameIsNeeded() {
    begin();
    upload("漏斗.csv", "客户,负责人\nA,李四\n".getBytes(StandardCharsets.UTF_8));
    shows("哪一行是表头？");
    next();
    next();
    shows("每一列是什么内容？");
    _assertOne(Paragraph.class, spec -> spec.withText("请指定哪一列是商机名称。"));
    Select<DealField> first = _find(Select.class).getFirst();

    _setValue(first, DealField.NAME);
    next();

    shows("导入预览");
  }

  @Test
  void whoMayNotImportIsToldWhoMay() {
    openAs(join("sun", "孙客服", Department.AFTER_SALES, Role.REPRESENTATIVE));

    _assertOne(H2.class, spec -> spec.withText("您不能导入表格"));
    _assertNone(ImportWizard.class);
    _assertNone(Button.class, spec -> spec.withText("导入表格"));
  }

  private void openAs(Person person) {
    SignIn.as(person);
    UI.getCurrent().setLocale(Translations.CHINESE);
    UI.getCurrent().navigate(ImportsView.class);
  }

  private Person join(String userName, String name, Department department, Role role) {
    return memberships.establish(new NewPerson(userName, name, department, role));
  }

  private void begin() {
    openAs(chen);
    _assertOne(EmptyState.class);
    _click(_find(Button.class, spec -> spec.withText("导入表格")).getLast());
  }

  private static void choose(int line, String label) {
    ComboBox<Object> box = _find(ComboBox.class).get(line);
    Object choice =
        box.getListDataView()
            .getItems()
            .filter(each -> box.getItemLabelGenerator().apply(each).equals(label))
            .findFirst()
            .orElseThrow();
    _setValue(box, choice);
  }

  private List<DealRow> all() {
    return deals.list(chen, DealFilter.ALL, List.of(), 0, 100);
  }
}
