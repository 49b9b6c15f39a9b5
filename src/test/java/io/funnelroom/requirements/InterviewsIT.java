package io.funnelroom.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealIntake;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The talks with a customer's people. */
@DatabaseTest
class InterviewsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

  private final DealIntake intake;
  private final InterviewTable table;
  private final Interviews interviews;
  private final Memberships memberships;
  private Staff staff;
  private DealId deal;

  InterviewsIT(
      DealIntake intake, InterviewTable table, Interviews interviews, Memberships memberships) {
    this.intake = intake;
    this.table = table;
    this.interviews = interviews;
    this.memberships = memberships;
  }

  @BeforeEach
  void aDealOfLisi() {
    staff = new Staff(memberships);
    Map<DealField, Object> values =
        Map.of(DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, staff.lisi.id());
    deal = intake.open(staff.lisi, new NewDeal(null, values)).id();
  }

  @Test
  void areListedTheLatestFirst() {
    Interview first = held(TODAY.minusDays(3), 7);
    Interview last = held(TODAY, 8);
    Interview between = held(TODAY.minusDays(1), 9);
    Interview gone = held(TODAY, 10);
    table.update(gone.asRemoved(true));

    assertThat(interviews.of(staff.wuba, deal)).containsExactly(last, between, first);
    assertThat(interviews.ofNote(staff.wuba, new NoteId(8))).contains(last);
    assertThat(interviews.find(staff.wuba, gone.id()).orElseThrow().removed()).isTrue();
  }

  private Interview held(LocalDate day, long note) {
    return table.insert(
        new Interview(
            null,
            deal,
            Map.of(
                InterviewField.TITLE,
                "需求访谈",
                InterviewField.HELD_ON,
                day,
                InterviewField.WAY,
                InterviewWay.CALL,
                InterviewField.PLACE,
                ""),
            List.of(),
            List.of(staff.lisi.id(), staff.wuba.id()),
            new NoteId(note),
            false,
            staff.lisi.id(),
            Instant.EPOCH,
            1,
            Map.of()));
  }
}
