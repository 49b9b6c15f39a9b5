package io.funnelroom.imports;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.text.AmountUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that columns have in teams' tables, in both languages. */
final class Headers {
  private static final Map<DealField, List<String>> USUAL =
      Map.ofEntries(
          Map.entry(DealField.ID, List.of("商机编号", "编号", "序号ID", "id", "deal no", "opportunity id")),
          Map.entry(
              DealField.NAME,
              List.of(
                  "商机", "项目名称", "机会名称", "商机主题", "name", "opportunity", "opportunity name", "deal")),
          Map.entry(
              DealField.INDUSTRY,
              List.of(
                  "客户行业", "行业", "客户类型", "行业/类型", "所属行业", "industry", "type", "industry and type")),
          Map.entry(
              DealField.SOURCE,
              List.of("来源", "商机来源", "客户来源", "来源渠道", "线索来源渠道", "source", "channel")),
          Map.entry(
              DealField.CONTACT,
              List.of(
                  "联系人",
                  "客户联系人",
                  "联系人姓名",
                  "联系人/职位",
                  "职位",
                  "职务",
                  "contact",
                  "contact name",
                  "contact person",
                  "position",
                  "job title",
                  "contact / position")),
          Map.entry(DealField.STAGE, List.of("阶段", "销售阶段", "商机阶段", "所处阶段", "stage", "sales stage")),
          Map.entry(
              DealField.ACTION,
              List.of(
                  "下一步动作", "下一步", "下步计划", "关键行动", "行动计划", "next step", "next action", "action")),
          Map.entry(
              DealField.OWNER,
              List.of(
                  "销售", "销售负责人", "跟进人", "业务员", "所有人", "owner name", "sales rep", "assigned to")),
          Map.entry(
              DealField.DUE,
              List.of(
                  "计划完成日期",
                  "截止日期",
                  "完成时间",
                  "计划时间",
                  "due",
                  "deadline",
                  "due date of the key action")),
          Map.entry(DealField.STATUS, List.of("状态", "客户情况", "status", "customer status")),
          Map.entry(
              DealField.FOLLOWUP,
              List.of(
                  "最近跟进",
                  "跟进记录",
                  "最新跟进",
                  "跟进情况",
                  "跟进时间",
                  "跟进日期",
                  "跟进内容",
                  "follow-up",
                  "last contact",
                  "last activity",
                  "latest follow up")),
          Map.entry(
              DealField.AMOUNT,
              List.of(
                  "预计金额",
                  "金额",
                  "成交金额",
                  "预计签约金额",
                  "商机金额",
                  "预算",
                  "amount",
                  "value",
                  "deal value",
                  "expected revenue")),
          Map.entry(
              DealField.PROBABILITY,
              List.of("概率", "赢单率", "成交可能性", "赢率", "成功率", "win rate", "win probability")),
          Map.entry(
              DealField.CLOSE,
              List.of(
                  "预计成交时间",
                  "预计签约日期",
                  "预计签单日期",
                  "成交日期",
                  "close date",
                  "expected close date",
                  "closing date")),
          Map.entry(
              DealField.REMARKS,
              List.of("说明", "其他", "备注说明", "remark", "notes", "note", "comments")),
          Map.entry(DealField.STANDING, List.of("结果", "赢单/输单", "商机状态", "outcome", "result")));

  private static final Map<String, DealField> KNOWN = known();

  private Headers() {}

  /**
   * The field that a header names: case, spaces, marks, an amount's unit and what stands in
   * parentheses do not count.
   */
  static Optional<DealField> fieldOf(String header) {
    return Optional.ofNullable(KNOWN.get(plain(header)))
        .or(() -> Optional.ofNullable(KNOWN.get(plain(header.replaceAll("[（(【\\[].*", "")))))
        .or(() -> amountIn(header));
  }

  /** {@code 金额/万元}: an amount whose unit stands behind its name. */
  private static Optional<DealField> amountIn(String header) {
    return AmountUnit.inHeader(header)
        .map(unit -> header.lastIndexOf(unit.written()))
        .filter(end -> end > 0)
        .map(end -> KNOWN.get(plain(header.substring(0, end))))
        .filter(DealField.AMOUNT::equals);
  }

  private static Map<String, DealField> known() {
    Map<String, DealField> known = new HashMap<>();
    for (DealField field : DealField.values()) {
      Stream.concat(names(field), USUAL.get(field).stream())
          .forEach(name -> known.putIfAbsent(plain(name), field));
    }
    return known;
  }

  private static Stream<String> names(DealField field) {
    return Arrays.stream(new Locale[] {Translations.CHINESE, Translations.ENGLISH})
        .map(language -> Translations.text(language, "field." + field.key()));
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}*:：（）()_]+|[/,，-]$", "");
  }
}
