package io.funnelroom.base.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.ui.sheet.Decoration.Tone;
import org.junit.jupiter.api.Test;

/** What travels for one cell. */
class CellWriterTest {

  private final SheetColumn<String> column =
      new SheetColumn<String>("name", "商机名称", CellKind.TEXT).shows(text -> text).version(text -> 3);

  @Test
  void whatIsShownIsAlsoEditedUnlessTold() {
    assertThat(written("李四科技-数据安全")).isEqualTo("[\"SF001\",3,0,\"李四科技-数据安全\",null,null]");
  }

  @Test
  void anAmountIsEditedAsItIsTyped() {
    column.edits(text -> "500000").editableWhen(text -> true);
    assertThat(written("50万元")).isEqualTo("[\"SF001\",3,1,\"50万元\",\"500000\",null]");
  }

  @Test
  void anAddingCellStartsEmpty() {
    SheetColumn<String> followUp =
        new SheetColumn<String>("followup", "最近跟进记录", CellKind.APPEND).shows(text -> text);
    assertThat(new CellWriter<>(followUp, text -> "SF001").write("已演示").get(4).stringValue())
        .isEmpty();
  }

  @Test
  void onlyWhatDecoratesTravels() {
    column.decorated(text -> Decoration.dot("var(--stage-3)").withBadge("新"));
    assertThat(written("深度需求分析")).endsWith("{\"dot\":\"var(--stage-3)\",\"badge\":\"新\"}]");
    column.decorated(text -> Decoration.tone(Tone.OVERDUE));
    assertThat(written("2023-10-05")).endsWith("{\"tone\":\"overdue\"}]");
  }

  private String written(String row) {
    return new CellWriter<>(column, text -> "SF001").write(row).toString();
  }
}
