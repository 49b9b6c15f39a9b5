package io.funnelroom.requirements;

import static io.funnelroom.requirements.QuestionField.BUDGET;
import static io.funnelroom.requirements.QuestionField.NAME;
import static io.funnelroom.requirements.QuestionField.PAINS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.requirements.Outcome.Conflict;
import io.funnelroom.requirements.Outcome.Saved;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions that the team's interviews begin with. */
@DatabaseTest
class QuestionSetsIT {

  private final QuestionSets sets;
  private final Memberships memberships;
  private Staff staff;

  QuestionSetsIT(QuestionSets sets, Memberships memberships) {
    this.sets = sets;
    this.memberships = memberships;
  }

  @BeforeEach
  void aTeam() {
    staff = new Staff(memberships);
  }

  @Test
  void theTeamBeginsWithOneInEachLanguage() {
    assertThat(sets.all(staff.wuba))
        .extracting(QuestionSet::name)
        .containsExactly("需求访谈（通用）", "Requirement interview (general)");
    assertThat(sets.all(staff.wuba))
        .allSatisfy(
            set ->
                assertThat(QuestionField.GROUPS)
                    .allSatisfy(group -> assertThat(set.questions(group)).hasSizeGreaterThan(2)));
  }

  @Test
  void anInterviewBeginsWithGroupsAndQuestionsAsHeadings() {
    QuestionSet set = sets.add(staff.lisi, "初次拜访");
    saved(change(staff.lisi, set, PAINS, "现在怎么做？\n\n  损失多大？"));
    saved(change(staff.lisi, set, BUDGET, "预算批了吗？"));

    assertThat(sets.find(staff.lisi, set.id()).orElseThrow().outline(Translations.CHINESE))
        .isEqualTo(
            """
            ## 现状痛点

            ### 现在怎么做？

            ### 损失多大？

            ## 目标期望

            ## 决策流程

            ## 预算与时间节点

            ### 预算批了吗？

            """);
    assertThat(set.outline(Translations.ENGLISH)).startsWith("## Present pains\n\n## Goals");
  }

  @Test
  void differentGroupsNeverConflictAndTheSameOneIsNotOverwritten() {
    QuestionSet seen = sets.add(staff.lisi, "初次拜访");
    saved(change(staff.qian, seen, PAINS, "损失多大？"));
    saved(change(staff.lisi, seen, NAME, "第一次拜访"));

    assertThat(change(staff.lisi, seen, PAINS, "谁受影响？"))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.by()).isEqualTo(staff.qian.id()));
    QuestionSet now = sets.find(staff.lisi, seen.id()).orElseThrow();
    assertThat(now.name()).isEqualTo("第一次拜访");
    assertThat(now.questions(PAINS)).containsExactly("损失多大？");
  }

  @Test
  void aRemovedOneComesBack() {
    QuestionSet set = sets.all(staff.lisi).getFirst();
    sets.remove(staff.lisi, set.id());
    assertThat(sets.all(staff.lisi)).hasSize(1);
    assertRefused("questions.gone", () -> change(staff.lisi, set, NAME, "改名"));

    sets.restore(staff.qian, set.id());
    assertThat(sets.all(staff.lisi)).extracting(QuestionSet::name).contains(set.name());
  }

  @Test
  void salesAndManagementChangeThem() {
    QuestionSet set = sets.all(staff.lisi).getFirst();
    for (Person other : List.of(staff.zhouqi, staff.wuba)) {
      assertRefused("questions.forbidden", () -> sets.add(other, "售后回访"));
      assertRefused("questions.forbidden", () -> change(other, set, NAME, "改名"));
      assertRefused("questions.forbidden", () -> sets.remove(other, set.id()));
    }
    assertRefused("questions.name.needed", () -> sets.add(staff.zhaoliu, " "));
  }

  private Outcome<QuestionSet> change(
      Person by, QuestionSet seen, QuestionField field, String text) {
    int version = seen.stamp(field).version();
    return sets.change(by, new Edit<>(seen.id(), field, text, version, UUID.randomUUID()));
  }

  private static void saved(Outcome<QuestionSet> outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
