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

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.imports.sheet.SampleFiles;
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
import org.junit.jupiter.api.io.TempDir;

/** Which sheet, which header, which column, and who may decide that. */
@ScreenTest
class SheetAndColumnsIT {
  private final Deals deals;
  private final Memberships memberships;
  private Person chen;

  SheetAndColumnsIT(Deals deals, Memberships memberships) {
    this.deals = deals;
    this.memberships = memberships;
  }

  @BeforeEach
  void begin() {
    chen = join("chen", "陈经理", Department.SALES, Role.MANAGER);
    SignIn.as(chen);
    UI.getCurrent().setLocale(Translations.CHINESE);
    UI.getCurrent().navigate(ImportsView.class);
    _click(_find(Button.class, spec -> spec.withText("导入表格")).getLast());
  }

  @Test
  void anotherSheetIsChosenWhole(@TempDir Path folder) throws IOException {
    List<List<String>> notes = List.of(List.of("客户", "编制人"), List.of("A-一", "李四"));
    List<List<String>> main = List.of(List.of("商机名称", "备注"), List.of("B-二", "急"));
    Path file =
        new SampleFiles(folder)
            .xlsx(
                workbook -> {
                  SampleFiles.sheet("说明", notes).fill(workbook);
                  SampleFiles.sheet("总表", main).fill(workbook);
                  SampleFiles.sheet("空表", List.of()).fill(workbook);
                });
    upload("总表.xlsx", Files.readAllBytes(file));
    shows("哪一行是表头？");
    assertThat(sheet().getValue()).isEqualTo(1);

    _setValue(sheet(), 2);
    says("这张工作表没有内容，请选择另一张。");
    assertThat(sheet().getValue()).isEqualTo(1);

    _setValue(sheet(), 0);
    says("没有认出任何列名。请确认表头行，下一步手动指定各列。");
    assertThat(header().getValue().cells()).containsExactly("客户", "编制人");
    _setValue(sheet(), 1);
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertThat(header().getValue().cells()).containsExactly("商机名称", "备注");
            });
    next();
    next();
    shows("导入预览");
    _click(_get(Button.class, spec -> spec.withText("开始导入")));
    shows("导入完成");

    assertThat(all()).extracting(DealRow::name).containsExactly("B-二");
  }

  @Test
  void columnsThatNobodyKnowsAreMatchedByHand() {
    upload("a.csv", "客户,多少（万元）\nA-一,50\n".getBytes(StandardCharsets.UTF_8));
    shows("哪一行是表头？");
    next();
    says("还没有哪一列对应商机名称，指定后才能继续。");
    List<Select> columns = _find(Select.class);
    assertThat(columns).hasSize(2).allMatch(Select::isEmpty);
    _setValue(columns.get(1), DealField.AMOUNT);
    next();
    says("请指定哪一列是商机名称。");

    _setValue(columns.get(0), DealField.NAME);
    _assertOne(Span.class, spec -> spec.withText("数字按“万元”计"));
    next();
    shows("导入预览");

    assertThat(_find(NativeTableCell.class))
        .extracting(cell -> cell.getElement().getTextRecursively())
        .contains("A-一", "50万元");
  }

  @Test
  void aProblemStandsAtItsCellInWordsAsWell() {
    upload("a.csv", "商机名称,金额\nA-一,面议\n".getBytes(StandardCharsets.UTF_8));
    shows("哪一行是表头？");
    next();
    next();
    shows("导入预览");

    NativeTableCell wrong = _get(NativeTableCell.class, spec -> spec.withClasses("imports-wrong"));
    String why = "无法识别金额“面议”，请写成 50万、500,000 或 US$120,000。";
    assertThat(wrong.getTitle()).contains(why);
    assertThat(wrong.getElement().getTextRecursively()).isEqualTo("!面议（问题：" + why + "）");
  }

  @Test
  void whoMovedToAnotherDepartmentImportsNoMore() {
    upload("a.csv", "商机名称\nA-一\n".getBytes(StandardCharsets.UTF_8));
    shows("哪一行是表头？");
    next();
    next();
    shows("导入预览");

    Person admin = join("wang", "王管理", Department.MANAGEMENT, Role.ADMINISTRATOR);
    memberships.move(admin, chen.id(), Department.AFTER_SALES, Role.REPRESENTATIVE);
    _click(_get(Button.class, spec -> spec.withText("开始导入")));

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(
                  Paragraph.class,
                  spec ->
                      spec.withClasses("imports-refusal")
                          .withPredicate(each -> !each.getText().isEmpty()));
            });
    assertThat(all()).isEmpty();
    _click(_get(Button.class, spec -> spec.withText("离开")));
    _assertOne(H2.class, spec -> spec.withText("您不能导入表格"));
    _assertNone(ImportWizard.class);
  }

  @SuppressWarnings("unchecked")
  private static Select<Integer> sheet() {
    return _get(Select.class, spec -> spec.withId("imports-sheet"));
  }

  @SuppressWarnings("unchecked")
  private static Select<SheetPreview.Row> header() {
    return _get(Select.class, spec -> spec.withId("imports-header"));
  }

  private static void says(String words) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(Paragraph.class, spec -> spec.withText(words));
            });
  }

  private Person join(String userName, String name, Department department, Role role) {
    return memberships.establish(new NewPerson(userName, name, department, role));
  }

  private List<DealRow> all() {
    return deals.list(chen, DealFilter.ALL, List.of(), 0, 100);
  }
}
