package io.funnelroom.requirements.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.Stage;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementEditing;
import io.funnelroom.requirements.RequirementField;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.PlainDeal;
import io.funnelroom.testing.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words are found wherever the customers' needs are written down, whoever looks for them. */
@DatabaseTest
class RequirementSearchIT {

  private final DealIntake intake;
  private final InterviewEditing interviews;
  private final RequirementEditing requirements;
  private final RequirementSearch search;
  private final Memberships memberships;
  private final JdbcClient jdbc;
  private Staff staff;
  private DealId deal;
  private Interview interview;

  RequirementSearchIT(
      DealIntake intake,
      InterviewEditing interviews,
      RequirementEditing requirements,
      RequirementSearch search,
      Memberships memberships,
      JdbcClient jdbc) {
    this.intake = intake;
    this.interviews = interviews;
    this.requirements = requirements;
    this.search = search;
    this.memberships = memberships;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void anInterviewOfADeal() {
    staff = new Staff(memberships);
    deal = intake.open(staff.lisi, PlainDeal.of(staff.lisi, Stage.REQUIREMENT_ANALYSIS)).id();
    interview =
        interviews.begin(
            staff.lisi,
            deal,
            new NewInterview(
                "首次需求访谈",
                LocalDate.of(2026, 11, 20),
                InterviewWay.CALL,
                "",
                List.of(),
                List.of(),
                Optional.empty()),
            Translations.CHINESE);
    says("## 现状痛点\n\n采购审批靠纸质单\n审批平均要 9 天，ERP 里查不到\n");
  }

  @Test
  void findsALineOfNotesWithAWayToTheVeryWords() {
    Hit hit = search.find(staff.wuba, "erp").notes().getFirst();

    assertThat(shown(hit)).isEqualTo("审批平均要 9 天，[ERP] 里查不到");
    assertThat(hit.of()).isEqualTo(new Hit.InNote("首次需求访谈"));
    assertThat(hit.in()).isEqualTo("XX科技-CRM系统采购");
    int from = text().indexOf("ERP");
    assertThat(hit.address())
        .isEqualTo(
            "deals/SF001/requirements?interview=%s&at=%d..%d"
                .formatted(interview.id(), from, from + 3));
  }

  @Test
  void allWordsMustStandInOneLine() {
    assertThat(search.find(staff.lisi, "审批 9").notes()).hasSize(1);
    assertThat(search.find(staff.lisi, "审批").notes()).hasSize(2);
    assertThat(search.find(staff.lisi, "纸质单 ERP").isEmpty()).isTrue();
  }

  @Test
  void oneCharacterIsEnoughAndSignsOfPatternsAreOnlyThemselves() {
    assertThat(search.find(staff.lisi, "纸").notes()).hasSize(1);
    assertThat(search.find(staff.lisi, "%").isEmpty()).isTrue();
    assertThat(search.find(staff.lisi, "_").isEmpty()).isTrue();
    assertThat(search.find(staff.lisi, "  ").isEmpty()).isTrue();
  }

  @Test
  void followsWhatIsTyped() {
    says("采购审批靠纸质单\n要和 MES 对接\n");

    assertThat(search.find(staff.lisi, "mes").notes()).hasSize(1);
    assertThat(search.find(staff.lisi, "纸质单").notes()).hasSize(1);
    assertThat(search.find(staff.lisi, "ERP").notes()).isEmpty();
    assertThat(jdbc.sql("select count(*) from note_line").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void aLineThatStaysIsNotIndexedAnew() {
    long before = line("采购审批靠纸质单");

    says("采购审批靠纸质单\n要和 MES 对接\n");

    assertThat(line("采购审批靠纸质单")).isEqualTo(before);
  }

  @Test
  void findsRequirementsByTheirTitleUntilTheyAreTakenAway() {
    Requirement requirement =
        requirements.add(
            staff.lisi,
            deal,
            Map.of(
                RequirementField.TITLE,
                "手机上也能审批",
                RequirementField.KIND,
                RequirementKind.UNSPOKEN_PAIN));

    Hit hit = search.find(staff.wuba, "手机 审批").requirements().getFirst();

    assertThat(shown(hit)).isEqualTo("[手机]上也能[审批]");
    assertThat(hit.of()).isEqualTo(new Hit.InRequirement(RequirementKind.UNSPOKEN_PAIN));
    assertThat(hit.address()).isEqualTo("deals/SF001/requirements?requirement=" + requirement.id());
    requirements.remove(staff.lisi, requirement.id());
    assertThat(search.find(staff.wuba, "手机").isEmpty()).isTrue();
  }

  @Test
  void findsWhatCustomersSaid() {
    long quote =
        jdbc.sql(
                """
                insert into quote (deal_id, note_id, words, speaker_name, anchor_version,
                  anchor_from, anchor_to, created_by, created_at)
                values (?, ?, '我每个月有三天在找签字的人', '张三', 1, 0, 0, ?, now()) returning id
                """)
            .params(deal.value(), interview.note().value(), staff.lisi.id().value())
            .query(Long.class)
            .single();

    Hit hit = search.find(staff.wuba, "签字").quotes().getFirst();

    assertThat(shown(hit)).isEqualTo("我每个月有三天在找[签字]的人");
    assertThat(hit.of()).isEqualTo(new Hit.InQuote("张三"));
    assertThat(hit.address()).isEqualTo("deals/SF001/requirements?quote=" + quote);
  }

  @Test
  void theNotesOfAnInterviewThatWasTakenAwayAreNotFound() {
    interviews.remove(staff.lisi, interview.id());

    assertThat(search.find(staff.lisi, "审批").isEmpty()).isTrue();
  }

  private static String shown(Hit hit) {
    return hit.excerpt().stream()
        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private long line(String words) {
    return jdbc.sql("select id from note_line where words = ?")
        .param(words)
        .query(Long.class)
        .single();
  }

  private String text() {
    return jdbc.sql("select text from note where id = ?")
        .param(interview.note().value())
        .query(String.class)
        .single();
  }

  /** As the copy of a note's text is stored. */
  private void says(String text) {
    jdbc.sql("update note set text = ? where id = ?")
        .params(text, interview.note().value())
        .update();
  }
}
