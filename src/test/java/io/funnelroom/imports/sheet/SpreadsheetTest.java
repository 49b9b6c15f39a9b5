package io.funnelroom.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;
  private SampleFiles files;

  @BeforeEach
  void files() {
    files = new SampleFiles(folder);
  }

  @Test
  void theSourcesMasterTableIsRead() {
    Spreadsheet table = Spreadsheet.open(Path.of("src/demo/resources/demo/master-table.xlsx"));

    List<List<String>> rows = rows(table, 0);

    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(15));
    assertThat(rows.get(1)).startsWith("SF001", "XX科技-CRM系统采购").contains("50万元", "80%");
  }

  static Stream<String> formats() {
    return Stream.of("xlsx", "xls");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void numbersKeepTheirMeaning(String format) {
    Path file = workbook(format, SpreadsheetTest::typed);

    assertThat(rows(Spreadsheet.open(file), 0))
        .containsExactly(
            List.of(
                "2023-10-20",
                "80%",
                "500000.25",
                "0.3",
                "50万元",
                "TRUE",
                "1000000",
                "2023-10-20 14:30",
                "SF007"));
  }

  private static void typed(Workbook workbook) {
    Row row = workbook.createSheet().createRow(0);
    number(row, "yyyy/m/d", 45219);
    number(row, "0%", 0.8);
    number(row, "General", 500000.25);
    number(row, "General", 0.1 + 0.2);
    number(row, "0\"万元\"", 50);
    row.createCell(5).setCellValue(true);
    row.createCell(6).setCellFormula("500000*2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(6));
    number(row, "yyyy-mm-dd hh:mm", 45219 + 14.5 / 24);
    number(row, "\"SF\"000", 7);
  }

  private static void number(Row row, String format, double value) {
    Workbook workbook = row.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    var cell = row.createCell(Math.max(0, row.getLastCellNum()));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sheetsAreReadByTheirOrderAndEmptyRowsAreLeftOut(String format) {
    Path file =
        workbook(
            format,
            workbook -> {
              workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("如何填写");
              var second = workbook.createSheet("商机");
              second.createRow(2).createCell(1).setCellValue("商机名称");
              second.createRow(3).createCell(1).setBlank();
              second.createRow(9).createCell(1).setCellValue("贸易集团-供应链优化");
            });
    Spreadsheet table = Spreadsheet.open(file);
    List<Integer> numbers = new ArrayList<>();

    table.read(1, (number, cells) -> numbers.add(number));

    assertThat(table.sheets()).containsExactly("说明", "商机");
    assertThat(numbers).containsExactly(3, 10);
    assertThat(rows(table, 1).getFirst()).containsExactly("", "商机名称");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readingStopsWhenNoMoreIsWanted(String format) {
    List<List<String>> many =
        Stream.iterate(1, i -> i + 1).limit(50).map(i -> List.of("SF" + i)).toList();
    Path file = workbook(format, SampleFiles.rows(many));
    List<List<String>> seen = new ArrayList<>();

    Spreadsheet.open(file)
        .read(
            0,
            (number, cells) -> {
              seen.add(cells);
              return seen.size() < 3;
            });

    assertThat(seen).hasSize(3);
  }

  static Stream<byte[]> encodings() {
    String text = "商机名称,负责人\n贸易集团-供应链优化,赵六\n";
    return Stream.of(
        text.getBytes(StandardCharsets.UTF_8),
        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
        text.getBytes(GBK),
        text.getBytes(Charset.forName("GB18030")),
        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void csvIsReadInEveryUsualEncoding(byte[] content) {
    assertThat(rows(Spreadsheet.open(files.bytes("table.csv", content)), 0))
        .containsExactly(List.of("商机名称", "负责人"), List.of("贸易集团-供应链优化", "赵六"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void csvIsReadWithEveryUsualSeparator(String separator) {
    String text =
        "商机名称|备注|负责人\r\n\"A|B\"|\"他说：\"\"贵\"\"\r\n再谈\"|李四\r\n|a,b;c|\r\n".replace("|", separator);

    assertThat(rows(Spreadsheet.open(files.csv(GBK, text)), 0))
        .startsWith(
            List.of("商机名称", "备注", "负责人"), List.of("A" + separator + "B", "他说：\"贵\"\r\n再谈", "李四"));
  }

  @Test
  void aQuoteThatIsOpenBehindAWrongSeparatorSaysNothing() {
    String text = "商机名称;备注\nA-一;贵,\"太贵\nB-二;好\n";

    assertThat(rows(Spreadsheet.open(files.csv(StandardCharsets.UTF_8, text)), 0))
        .containsExactly(List.of("商机名称", "备注"), List.of("A-一", "贵,\"太贵"), List.of("B-二", "好"));
  }

  @Test
  void anApostropheThatKeptAFormulaAsleepIsTakenAway() {
    Path file = files.csv(StandardCharsets.UTF_8, "备注\n'=1+1\n''=1\n'单引号\n=1\n");

    assertThat(rows(Spreadsheet.open(file), 0))
        .containsExactly(
            List.of("备注"), List.of("=1+1"), List.of("'=1"), List.of("'单引号"), List.of("=1"));
  }

  private Path workbook(String format, SampleFiles.Filling filling) {
    return format.equals("xlsx") ? files.xlsx(filling) : files.xls(filling);
  }

  private static List<List<String>> rows(Spreadsheet table, int sheet) {
    List<List<String>> rows = new ArrayList<>();
    table.read(sheet, (number, cells) -> rows.add(cells));
    return rows;
  }
}
