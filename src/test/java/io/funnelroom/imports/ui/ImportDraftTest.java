package io.funnelroom.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.imports.CheckResult;
import io.funnelroom.imports.SheetPreview;
import io.funnelroom.imports.sheet.SampleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDraftTest {
  private static final List<List<String>> NOTES = List.of(List.of("如何填写"), List.of("每天下班前更新"));
  private static final List<List<String>> DEALS =
      List.of(List.of("填表人", "赵六"), List.of("商机名称", "负责人"), List.of("A-一", "李四"));
  private static final List<List<String>> NOTHING = List.of();

  private final ImportDraft draft = new ImportDraft();
  private SampleFiles files;

  @BeforeEach
  void files(@TempDir Path folder) {
    files = new SampleFiles(folder);
  }

  @Test
  void theSheetWithKnownColumnsIsOpenedWhereverItStands() {
    open(DEALS, NOTES);
    assertThat(draft.sheet()).isZero();

    open(NOTES, DEALS);
    assertThat(draft.sheet()).isEqualTo(1);
    assertThat(draft.header().number()).isEqualTo(2);
  }

  @Test
  void anotherSheetBringsItsOwnHeaderAndColumns() {
    open(DEALS, NOTES);

    show(1);
    assertThat(draft.sheet()).isEqualTo(1);
    assertThat(draft.header().cells()).containsExactly("如何填写");
    assertThat(draft.preview().rows()).contains(draft.header());
    assertThat(draft.columns()).isEmpty();

    show(0);
    assertThat(draft.header().number()).isEqualTo(2);
    assertThat(draft.columns()).isEqualTo(Map.of(0, DealField.NAME, 1, DealField.OWNER));
  }

  @Test
  void anEmptySheetChangesNothing() {
    open(NOTES, NOTHING, DEALS);

    assertThatThrownBy(() -> show(1)).isInstanceOf(RuleViolation.class);

    assertThat(draft.sheet()).isEqualTo(2);
    assertThat(draft.header().number()).isEqualTo(2);
    assertThat(draft.columns()).containsValue(DealField.NAME);
  }

  @Test
  void aFileWithoutKnownColumnsIsOpenedAtItsFirstRows() {
    open(NOTHING, NOTES);

    assertThat(draft.sheet()).isEqualTo(1);
    assertThat(draft.header().number()).isEqualTo(1);
  }

  @Test
  void aFileWithoutRowsIsRefused() {
    assertThatThrownBy(() -> open(NOTHING, NOTHING))
        .isInstanceOfSatisfying(
            RuleViolation.class, empty -> assertThat(empty.key()).isEqualTo("imports.file.empty"));
  }

  @Test
  void anotherFileForgetsTheCheckOfTheOneBefore() {
    open(NOTES, DEALS);
    draft.checked(
        new CheckResult(
            7, 7, 0, 0, 0, List.of(), 0, List.of(), List.of(), Map.of(), Map.of(), null));

    open(DEALS, NOTES);

    assertThat(draft.check()).isNull();
  }

  @SafeVarargs
  private void open(List<List<String>>... sheets) {
    List<SampleFiles.Filling> fillings = new ArrayList<>();
    for (List<List<String>> rows : sheets) {
      fillings.add(SampleFiles.sheet("第" + fillings.size() + "张", rows));
    }
    Path file = files.xlsx(workbook -> fillings.forEach(filling -> filling.fill(workbook)));
    draft.open(ImportDraft.Opened.of(file, "总表.xlsx"));
  }

  private void show(int sheet) {
    draft.show(sheet, SheetPreview.of(draft.file(), sheet));
  }
}
