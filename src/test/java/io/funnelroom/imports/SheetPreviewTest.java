package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.SheetPreview.Row;
import io.funnelroom.imports.sheet.Spreadsheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetPreviewTest {
  @Test
  void everyColumnOfTheMasterTableIsKnown() {
    Spreadsheet table = Spreadsheet.open(Path.of("src/demo/resources/demo/master-table.xlsx"));

    Row header = SheetPreview.of(table, 0).header();

    assertThat(header.number()).isEqualTo(1);
    assertThat(new ArrayList<>(SheetPreview.columns(header).values()))
        .isEqualTo(DealField.columns());
  }

  @Test
  void theHeaderIsTheRowThatNamesTheMostColumns() {
    SheetPreview preview =
        preview(
            List.of("2023年销售漏斗管理总表"),
            List.of("填表人", "负责人", "日期"),
            List.of("商机名称", "负责人", "阶段"),
            List.of("供应链优化", "赵六", "谈判"));

    assertThat(preview.header().number()).isEqualTo(3);
  }

  @Test
  void aTableWithoutKnownColumnsIsTakenToBeginWithItsHeader() {
    SheetPreview preview = preview(List.of("温度", "湿度"), List.of("20", "60"));

    assertThat(preview.header().number()).isEqualTo(1);
    assertThat(preview.namesColumns()).isFalse();
  }

  @Test
  void anEmptySheetHasNoHeader() {
    assertThatThrownBy(() -> preview().header())
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> assertThat(violation.key()).isEqualTo("imports.sheet.empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "最近跟进记录（时间+内容）, FOLLOWUP",
    "'Latest follow-up (time + content)', FOLLOWUP",
    "' 商机 ID ', ID",
    "*商机名称, NAME",
    "客户行业/类型, INDUSTRY",
    "预计成交金额(元), AMOUNT",
    "EXPECTED AMOUNT, AMOUNT",
    "销售负责人, OWNER",
    "赢率, PROBABILITY",
    "Stage, STAGE"
  })
  void columnsAreKnownByTheirUsualNames(String name, DealField field) {
    assertThat(Headers.fieldOf(name)).contains(field);
  }

  @Test
  void aFieldIsTakenFromItsFirstColumnUnlessItMayBeSpread() {
    assertThat(SheetPreview.columns(new Row(1, List.of("负责人", "联系人", "职位", "跟进人", "邮箱"))))
        .isEqualTo(Map.of(0, DealField.OWNER, 1, DealField.CONTACT, 2, DealField.CONTACT));
  }

  @SafeVarargs
  private static SheetPreview preview(List<String>... rows) {
    List<Row> numbered = new ArrayList<>();
    for (List<String> cells : rows) {
      numbered.add(new Row(numbered.size() + 1, cells));
    }
    return new SheetPreview(numbered);
  }
}
