package io.funnelroom.requirements.report;

import io.funnelroom.base.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A report with a piece of every kind. */
final class SampleReport {

  private SampleReport() {}

  static AnalysisReport in(Locale language) {
    return in(language, 12);
  }

  static AnalysisReport in(Locale language, int requirements) {
    MatrixTexts texts = new MatrixTexts(language);
    List<MatrixPoint> points = SamplePoints.random(requirements, 5);
    return new AnalysisReport(
        language,
        language.equals(Translations.CHINESE)
            ? "客户需求分析报告：XX科技-CRM系统采购"
            : "Requirement analysis: XX Technology",
        "李四 制作于 2026-11-25",
        List.of(
            new ReportBlock.Chapter("客户概况"),
            new ReportBlock.Facts(
                List.of(
                    new ReportBlock.Fact("商机名称", "XX科技-CRM系统采购"),
                    new ReportBlock.Fact("客户状态", "意向明确，等待客户内部评审。".repeat(8)),
                    new ReportBlock.Fact("预计成交金额", "50万元"))),
            new ReportBlock.Chapter("联系人与决策链"),
            new ReportBlock.Table(
                List.of("姓名", "职位", "决策角色", "态度"),
                List.of(3, 4, 3, 3),
                IntStream.rangeClosed(1, 40)
                    .mapToObj(i -> List.of("张三" + i, "采购总监", "决策人", "支持"))
                    .toList()),
            new ReportBlock.Text("决策链：使用人：王芳（中立） → 决策人：张三（支持）"),
            new ReportBlock.Chapter("现状痛点"),
            new ReportBlock.Heading("2026-11-20 首次需求访谈"),
            new ReportBlock.Question("哪一步最费时、最容易出错？"),
            new ReportBlock.Point("采购审批靠纸质单，平均 9 天，出差时全部停下"),
            new ReportBlock.Words("我每个月有三天在找签字的人 😀", "张三"),
            new ReportBlock.Remark("尚未了解。"),
            new ReportBlock.Picture(
                PriorityMatrix.of(points, MatrixFormat.WIDE, texts), texts.title())));
  }
}
