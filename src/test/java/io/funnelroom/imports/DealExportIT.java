package io.funnelroom.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.BulkDeals;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.DealVersion;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.imports.export.DealExport;
import io.funnelroom.imports.export.ExportFormat;
import io.funnelroom.imports.export.ExportRequest;
import io.funnelroom.imports.sheet.Spreadsheet;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DealExportIT {
  @TempDir Path folder;

  private final DealExport export;
  private final Deals deals;
  private final BulkDeals bulk;
  private final ImportRun imports;
  private final Memberships memberships;
  private final TransactionTemplate transaction;
  private Person chen;

  DealExportIT(
      DealExport export,
      Deals deals,
      BulkDeals bulk,
      ImportRun imports,
      Memberships memberships,
      TransactionTemplate transaction) {
    this.export = export;
    this.deals = deals;
    this.bulk = bulk;
    this.imports = imports;
    this.memberships = memberships;
    this.transaction = transaction;
  }

  @BeforeEach
  void deals() {
    chen = memberships.establish(new NewPerson("chen", "陈经理", Department.SALES, Role.MANAGER));
    memberships.establish(new NewPerson("chen2", "赵六", Department.SALES, Role.REPRESENTATIVE));
    Person sameName =
        memberships.establish(new NewPerson("zhaoliu", "赵六", Department.SALES, Role.SENIOR));
    transaction.executeWithoutResult(
        any ->
            bulk.insert(
                chen,
                List.of(
                    new NewDeal(null, full(sameName)),
                    new NewDeal(new DealId("SF001"), dangerous()),
                    new NewDeal(null, Map.of(DealField.NAME, "只有名称")))));
  }

  private static Map<DealField, Object> full(Person owner) {
    return Map.ofEntries(
        Map.entry(DealField.NAME, "XX科技-CRM系统采购"),
        Map.entry(DealField.INDUSTRY, "互联网/科技"),
        Map.entry(DealField.SOURCE, new LeadSource(SourceClass.TRADE_FAIR, "2023年XX行业展")),
        Map.entry(DealField.CONTACT, new Contact("Jean-Luc", "")),
        Map.entry(DealField.STAGE, Stage.NEGOTIATION),
        Map.entry(DealField.STANDING, Standing.lost("价格太高：贵15%")),
        Map.entry(DealField.ACTION, "修改方案，\"数据安全\"模块;\n周三前提交"),
        Map.entry(DealField.OWNER, owner.id()),
        Map.entry(DealField.DUE, LocalDate.of(2023, 10, 20)),
        Map.entry(DealField.STATUS, "意向明确"),
        Map.entry(
            DealField.FOLLOWUP,
            new FollowUp(LocalDate.now().minusDays(3), owner.id(), "10月18日：客户来电")),
        Map.entry(
            DealField.AMOUNT, new Money(new BigDecimal("120000.50"), Currency.getInstance("USD"))),
        Map.entry(DealField.PROBABILITY, 1),
        Map.entry(DealField.CLOSE, LocalDate.of(2027, 1, 31)),
        Map.entry(DealField.REMARKS, "需协调"));
  }

  private static Map<DealField, Object> dangerous() {
    return Map.of(
        DealField.NAME, "=HYPERLINK(\"http://example.org\",\"看\")",
        DealField.CONTACT, new Contact("", "采购总监"),
        DealField.ACTION, "+86 138 0000 0000",
        DealField.STATUS, "'=已报价",
        DealField.REMARKS, "@SUM(A1)",
        DealField.INDUSTRY, "'单引号",
        DealField.STANDING, Standing.shelved(LocalDate.of(2026, 12, 1)),
        DealField.AMOUNT, Money.cny(123_456_789));
  }

  static Stream<Arguments> filesAndLanguages() {
    return Stream.of(ExportFormat.values())
        .flatMap(
            format ->
                Stream.of(Translations.CHINESE, Translations.ENGLISH)
                    .map(language -> Arguments.of(format, language)));
  }

  @ParameterizedTest
  @MethodSource("filesAndLanguages")
  void whatIsExportedComesInAgainUnchanged(ExportFormat format, Locale language)
      throws IOException {
    Map<DealId, Map<DealField, Object>> before = values();
    Path file = export(request(DealField.columns(), format, language));
    transaction.executeWithoutResult(any -> bulk.remove(chen, versions()));
    assertThat(values()).isEmpty();

    imports.run(chen, Plans.of(file), Progress.UNSEEN);

    assertThat(values()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("filesAndLanguages")
  void noCellStartsAFormula(ExportFormat format, Locale language) throws IOException {
    Path file = export(request(DealField.columns(), format, language));

    if (format == ExportFormat.CSV) {
      assertThat(Files.readString(file)).startsWith("\uFEFF");
      assertThat(Files.readString(file).split("(?<=[,\n])\"?|^"))
          .noneMatch(cell -> cell.matches("(?s)[=+@\\t-].*"));
    } else {
      try (var workbook = new XSSFWorkbook(file.toFile())) {
        workbook
            .getSheetAt(0)
            .forEach(
                row ->
                    row.forEach(
                        cell -> {
                          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                          assertThat(cell.getCellStyle().getQuotePrefixed())
                              .isEqualTo(
                                  cell.getCellType() == CellType.STRING
                                      && cell.getStringCellValue().matches("(?s)'*[=+@-].*"));
                        }));
      } catch (InvalidFormatException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void aViewIsExportedWithItsColumnsFilterAndOrder() throws IOException {
    ExportRequest request =
        new ExportRequest(
            List.of(DealField.AMOUNT, DealField.ID),
            DealFilter.ALL,
            List.of(new DealSort(DealField.AMOUNT, true)),
            Translations.ENGLISH,
            ExportFormat.CSV);

    assertThat(Files.readString(export(request), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFExpected amount,Deal ID\r\n"
                + "\"CN¥123,456,789\",SF001\r\n\"US$120,000.50\",SF002\r\n,SF003\r\n");
    ExportRequest nothing =
        new ExportRequest(
            List.of(DealField.ID),
            DealFilter.ALL.searching("没有这样的商机"),
            List.of(),
            Translations.CHINESE,
            ExportFormat.XLSX);
    List<List<String>> rows = new ArrayList<>();
    Spreadsheet.open(export(nothing)).read(0, (number, cells) -> rows.add(cells));
    assertThat(rows).containsExactly(List.of("商机ID"));
  }

  private Path export(ExportRequest request) throws IOException {
    Path file = folder.resolve("view." + request.format().ending());
    export.write(chen, request, Files.newOutputStream(file));
    return file;
  }

  private static ExportRequest request(
      List<DealField> columns, ExportFormat format, Locale language) {
    return new ExportRequest(columns, DealFilter.ALL, List.of(), language, format);
  }

  private Map<DealId, Map<DealField, Object>> values() {
    return rows().stream().collect(Collectors.toMap(DealRow::id, DealExportIT::unsigned));
  }

  /** Who wrote a follow-up stands in no table. */
  private static Map<DealField, Object> unsigned(DealRow row) {
    return row.values().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue() instanceof FollowUp followUp
                        ? followUp.on() + followUp.text()
                        : entry.getValue()));
  }

  private List<DealVersion> versions() {
    return rows().stream().map(row -> new DealVersion(row.id(), row.version())).toList();
  }

  private List<DealRow> rows() {
    return deals.list(chen, DealFilter.ALL, List.of(), 0, 100);
  }
}
