package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealEditing;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.deals.text.DealReader;
import io.funnelroom.deals.text.StageAndStanding;
import io.funnelroom.team.Person;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Understands what a person typed into a cell and stores it. */
@Component
class TypedEdit {

  private static final int NEVER_SEEN = -1;

  private final DealReader reader;
  private final DealEditing editing;
  private final Deals deals;
  private final Clock clock;

  TypedEdit(DealReader reader, DealEditing editing, Deals deals, Clock clock) {
    this.reader = reader;
    this.editing = editing;
    this.deals = deals;
    this.clock = clock;
  }

  /**
   * Stores what was typed. The stage's cell holds two fields, so that there can be two outcomes;
   * the last one decides, and what comes before it is stored. A deal that is won comes to closing
   * by that.
   */
  List<EditOutcome> store(Person by, CellEdit typed, Locale language) {
    DealId deal = new DealId(typed.rowId());
    DealField field = DealField.ofKey(typed.columnKey()).orElseThrow();
    Object value;
    try {
      value = reader.read(field, typed.text(), language);
    } catch (RuleViolation notUnderstood) {
      DealEdit unread = new DealEdit(deal, field, null, typed.seenVersion(), typed.editId());
      return List.of(new EditOutcome.Refused(unread, notUnderstood));
    }
    if (value instanceof StageAndStanding both) {
      return storeBoth(by, deal, both, typed);
    }
    Object signed = value instanceof FollowUp said ? signed(said, by) : value;
    return List.of(
        editing.edit(by, new DealEdit(deal, field, signed, typed.seenVersion(), typed.editId())));
  }

  /** What is typed on its own day has just been talked about. */
  private FollowUp signed(FollowUp said, Person by) {
    LocalDateTime now = LocalDateTime.now(clock);
    boolean today = said.on().equals(now.toLocalDate());
    return new FollowUp(said.on(), today ? now.toLocalTime() : null, by.id(), said.text());
  }

  private List<EditOutcome> storeBoth(
      Person by, DealId deal, StageAndStanding wanted, CellEdit typed) {
    DealRow row = deals.find(by, deal).orElse(null);
    boolean asSeen = row != null && SeenVersion.of(row, DealField.STAGE) == typed.seenVersion();
    List<EditOutcome> outcomes = new ArrayList<>();
    boolean sameStage = row != null && row.stage() == wanted.stage();
    boolean comesByWinning =
        row != null
            && row.stage().isBefore(Stage.CLOSING)
            && wanted.standing().equals(Standing.WON);
    if (wanted.stage() != null && !comesByWinning) {
      int seen = asSeen ? row.stamp(DealField.STAGE).version() : NEVER_SEEN;
      outcomes.add(
          editing.edit(
              by, new DealEdit(deal, DealField.STAGE, wanted.stage(), seen, typed.editId())));
    }
    boolean stageStored = outcomes.stream().allMatch(TypedEdit::isStored);
    boolean saysNothingNew = sameStage && wanted.standing().equals(Standing.OPEN);
    if (stageStored && !saysNothingNew) {
      int seen = asSeen ? row.stamp(DealField.STANDING).version() : NEVER_SEEN;
      UUID second = UUID.nameUUIDFromBytes((typed.editId() + "s").getBytes(StandardCharsets.UTF_8));
      outcomes.add(
          editing.edit(
              by, new DealEdit(deal, DealField.STANDING, wanted.standing(), seen, second)));
    }
    return outcomes;
  }

  private static boolean isStored(EditOutcome outcome) {
    return outcome instanceof EditOutcome.Saved || outcome instanceof EditOutcome.Unchanged;
  }
}
