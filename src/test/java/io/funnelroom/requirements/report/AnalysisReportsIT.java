package io.funnelroom.requirements.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.base.Translations;
import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.Contact;
import io.funnelroom.deals.ContactEdit;
import io.funnelroom.deals.ContactEditing;
import io.funnelroom.deals.ContactField;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.requirements.Answer;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.Speaker;
import io.funnelroom.requirements.report.ReportBlock.Chapter;
import io.funnelroom.requirements.report.ReportBlock.Fact;
import io.funnelroom.requirements.report.ReportBlock.Facts;
import io.funnelroom.requirements.report.ReportBlock.Picture;
import io.funnelroom.requirements.report.ReportBlock.Question;
import io.funnelroom.requirements.report.ReportBlock.Remark;
import io.funnelroom.requirements.report.ReportBlock.Table;
import io.funnelroom.requirements.report.ReportBlock.Text;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report is gathered from all that the team knows of a deal. */
@DatabaseTest
class AnalysisReportsIT {

  private final DealIntake intake;
  private final Contacts contacts;
  private final ContactEditing people;
  private final InterviewEditing interviews;
  private final RequirementEditing requirements;
  private final AnalysisReports reports;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;
  private DealContact zhang;

  AnalysisReportsIT(
      DealIntake intake,
      Contacts contacts,
      ContactEditing people,
      InterviewEditing interviews,
      RequirementEditing requirements,
      AnalysisReports reports,
      Memberships memberships) {
    this.intake = intake;
    this.contacts = contacts;
    this.people = people;
    this.interviews = interviews;
    this.requirements = requirements;
    this.reports = reports;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    Map<DealField, Object> values =
        Map.of(
            DealField.NAME,
            "XX科技-CRM系统采购",
            DealField.OWNER,
            staff.lisi.id(),
            DealField.AMOUNT,
            Money.cny(500_000),
            DealField.CONTACT,
            new Contact("张三", "采购总监"));
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
    zhang = contacts.of(staff.lisi, deal).getFirst();
  }

  @Test
  void beginsWithTheCustomerAndWhoDecidesThere() {
    people.edit(
        staff.lisi,
        new ContactEdit(zhang.id(), ContactField.ROLE, ChainRole.DECIDES, 0, UUID.randomUUID()));

    AnalysisReport report = report(Translations.CHINESE);

    assertThat(report.title()).isEqualTo("客户需求分析报告：XX科技-CRM系统采购");
    assertThat(((Facts) report.blocks().get(1)).facts())
        .contains(new Fact("预计成交金额", "50万元"), new Fact("负责人", "李四"));
    assertThat(tables(report).getFirst().rows())
        .containsExactly(List.of("张三", "采购总监", "决策人", "态度未知"));
    assertThat(report.blocks()).contains(new Text("决策链：决策人：张三（态度未知）"));
  }

  @Test
  void tellsTheInterviewsAndWhatWasSaidToEachGroupOfQuestions() {
    interviews.begin(
        staff.lisi,
        deal,
        new NewInterview(
            "首次需求访谈",
            LocalDate.of(2026, 11, 20),
            InterviewWay.VISIT,
            "客户总部",
            List.of(zhang.id()),
            List.of(staff.lisi.id(), staff.wuba.id()),
            Optional.empty()),
        Translations.CHINESE);

    AnalysisReport report = report(Translations.CHINESE);

    assertThat(tables(report).getLast().rows())
        .containsExactly(List.of("2026-11-20", "首次需求访谈", "现场 客户总部", "张三", "李四、吴八"));
    assertThat(report.blocks())
        .containsSubsequence(
            new Chapter("现状痛点"),
            new Remark("尚未了解。"),
            new Chapter("目标期望"),
            new Chapter("决策流程"),
            new Chapter("预算与时间节点"));
  }

  @Test
  void listsTheRequirementsByKindWithTheirNumbersAndDrawsTheMatrix() {
    add("多语言界面", RequirementKind.NICE_TO_HAVE, Answer.declined("本期不做"));
    add("手机上也能审批", RequirementKind.MUST_HAVE, Answer.OPEN);

    AnalysisReport report = report(Translations.CHINESE);

    assertThat(report.blocks())
        .containsSubsequence(
            new ReportBlock.Heading("刚性需求"),
            new Question("2. 手机上也能审批"),
            new Remark("重要度 5，紧急度 4；张三 提出；待满足"),
            new ReportBlock.Heading("柔性需求"),
            new Question("1. 多语言界面"),
            new Remark("重要度 5，紧急度 4；张三 提出；已谢绝：本期不做"));
    assertThat(report.blocks().getLast())
        .isInstanceOfSatisfying(
            Picture.class,
            picture ->
                assertThat(picture.matrix().asSvg()).contains("2 手机上也能审批").doesNotContain("多语言界面"));
  }

  @Test
  void whereNothingIsKnownItSaysSoInBothLanguages() {
    assertThat(report(Translations.CHINESE).blocks())
        .contains(new Remark("还没有进行访谈。"), new Remark("还没有整理需求。"));
    AnalysisReport english = report(Translations.ENGLISH);
    assertThat(english.title()).isEqualTo("Requirement analysis: XX科技-CRM系统采购");
    assertThat(english.blocks())
        .contains(
            new Chapter("Customer"),
            new Remark("No interview has been held yet."),
            new Remark("No requirements have been written down yet."));
  }

  @Test
  void ofADealThatIsNotThereIsNone() {
    assertThat(reports.of(staff.lisi, new DealId("SF999"), Translations.CHINESE)).isEmpty();
  }

  private AnalysisReport report(Locale language) {
    return reports.of(staff.wuba, deal, language).orElseThrow();
  }

  private static List<Table> tables(AnalysisReport report) {
    return report.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private void add(String title, RequirementKind kind, Answer answer) {
    requirements.add(
        staff.lisi,
        deal,
        Map.of(
            RequirementField.TITLE,
            title,
            RequirementField.KIND,
            kind,
            RequirementField.IMPORTANCE,
            5,
            RequirementField.URGENCY,
            4,
            RequirementField.ASKED_BY,
            Speaker.of(zhang),
            RequirementField.ANSWER,
            answer));
  }
}
