package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealEdit;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.EditOutcome;
import io.funnelroom.deals.GateClosed;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.ReasonNeeded;
import io.funnelroom.deals.Stage;
import io.funnelroom.deals.Standing;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Makes the moves that people ask for, on whichever screen, and asks them for what a move may need
 * before it is made: what the gate misses, why a deal goes back.
 */
@Component
class MoveDesk {

  private final MoveParts parts;
  private final MoveWords words;

  MoveDesk(MoveParts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  /** Moves the deal to the top of another stage's column. */
  void moveTo(MoveScreen screen, DealRow row, Stage to) {
    move(screen, new MoveAim(row.id(), to, null, false).from(row));
  }

  /** Makes the move, or asks for what it needs. */
  void move(MoveScreen screen, DealMove move) {
    attempt(screen, () -> parts.moves().move(screen.viewer(), move));
  }

  /** Lets the deal pass its gate, for this reason. */
  void letPass(MoveScreen screen, DealRow row, MoveAim aim, String reason) {
    DealMove move = aim.from(row).because(reason);
    attempt(screen, () -> parts.moves().letPass(screen.viewer(), move));
    if (aim.won()) {
      find(screen, aim.deal())
          .filter(now -> now.stage() == Stage.CLOSING)
          .ifPresent(now -> win(screen, now));
    }
  }

  private void win(MoveScreen screen, DealRow row) {
    try {
      close(screen, row, Standing.WON);
    } catch (RuleViolation refused) {
      words.refused(refused);
    }
  }

  /** The gate asks for more: the deal moves when the last of it is done. */
  void ask(MoveScreen screen, MoveOutcome.Missing missing) {
    await(screen, missing.row(), MoveAim.of(missing.mine()));
  }

  /** It would go back: why? */
  void ask(MoveScreen screen, MoveOutcome.WhyBack back) {
    Asked.once(
        back.row().id(),
        new BackDialog(
            back.row(), back.mine().to(), why -> move(screen, back.mine().because(why))));
  }

  /**
   * Takes over a change of the stage or the outcome that was refused because the move needs more.
   *
   * @return the deal as it is now; empty when it was refused for something else
   */
  Optional<DealRow> ask(MoveScreen screen, EditOutcome.Refused refused) {
    boolean closed = refused.why() instanceof GateClosed;
    if (!closed && !(refused.why() instanceof ReasonNeeded)) {
      return Optional.empty();
    }
    MoveAim aim = MoveAim.of(refused.mine());
    Optional<DealRow> row = find(screen, aim.deal());
    row.ifPresent(
        now -> {
          if (closed) {
            await(screen, now, aim);
          } else {
            ask(screen, new MoveOutcome.WhyBack(now, aim.from(now)));
          }
        });
    return row;
  }

  /** Says why the move is not possible at all; where another one is to be made first, offers it. */
  void explain(MoveScreen screen, MoveOutcome.Refused refused) {
    if (refused.why().key().equals("deal.move.analysis-first")) {
      DealId deal = refused.mine().deal();
      words.analysisFirst(
          refused.why(),
          () ->
              find(screen, deal).ifPresent(row -> moveTo(screen, row, Stage.REQUIREMENT_ANALYSIS)));
    } else {
      words.refused(refused.why());
    }
  }

  /** Asks how the deal ends, or for how long it rests. */
  void askForOutcome(MoveScreen screen, DealRow row) {
    new OutcomeDialog(row, standing -> close(screen, row, standing)).open();
  }

  /** The move that waits at the deal's gate. */
  Optional<MoveWish> wish(DealId deal) {
    return parts.wishes().of(deal);
  }

  /** Shows what the gate misses for the move that waits there; nothing when none does. */
  void showWish(MoveScreen screen, DealRow row) {
    wish(row.id()).map(MoveAim::of).ifPresent(aim -> open(screen, row, aim, false));
  }

  /**
   * Has the deal moved, in this person's name, when its gate is passed.
   *
   * @throws RuleViolation when the person may not move it
   */
  void keep(Person by, DealRow row, MoveAim aim) {
    if (aim.won()) {
      parts.wishes().keepWon(by, aim.deal());
    } else {
      parts.wishes().keep(by, aim.from(row));
    }
  }

  /**
   * Waits in the person's name unless somebody waits already, and shows what is missing. A lost
   * deal is taken up again first.
   */
  void await(MoveScreen screen, DealRow row, MoveAim aim) {
    if (row.standing().outcome() == Outcome.LOST && !aim.won()) {
      Asked.once(row.id(), new BackDialog(row, aim.to(), why -> takeUp(screen, row, aim, why)));
    } else {
      waitFor(screen, row, aim);
    }
  }

  private void takeUp(MoveScreen screen, DealRow row, MoveAim aim, String why) {
    move(screen, new MoveAim(row.id(), row.stage(), null, false).from(row).because(why));
    find(screen, row.id())
        .filter(now -> now.standing().outcome() == Outcome.OPEN)
        .ifPresent(now -> waitFor(screen, now, aim));
  }

  private void waitFor(MoveScreen screen, DealRow row, MoveAim aim) {
    try {
      boolean joins =
          wish(row.id())
              .filter(wish -> aim.isThatOf(wish) && !wish.by().equals(screen.viewer().id()))
              .isPresent();
      if (!joins) {
        keep(screen.viewer(), row, aim);
      }
      open(screen, row, aim, !joins);
    } catch (RuleViolation forbidden) {
      words.refused(forbidden);
    }
  }

  private void open(MoveScreen screen, DealRow row, MoveAim aim, boolean asked) {
    Asked.once(row.id(), new GateDialog(parts, this, screen, row, aim, asked));
  }

  private void close(MoveScreen screen, DealRow row, Standing standing) {
    int seen = row.stamp(DealField.STANDING).version();
    DealEdit edit = new DealEdit(row.id(), DealField.STANDING, standing, seen, UUID.randomUUID());
    switch (parts.editing().edit(screen.viewer(), edit)) {
      case EditOutcome.Saved saved -> {
        screen.undo().did(List.of(parts.acts().edited(screen.viewer(), saved)));
        words.closed(saved.row(), screen::undoLast);
      }
      case EditOutcome.Unchanged known -> {}
      case EditOutcome.Conflict conflict ->
          throw new RuleViolation("deal.changed-meanwhile", row.id().value());
      case EditOutcome.Refused refused -> {
        if (ask(screen, refused).isEmpty()) {
          throw refused.why();
        }
      }
    }
  }

  private void attempt(MoveScreen screen, Supplier<MoveOutcome> act) {
    try {
      answer(screen, act.get());
    } catch (RuleViolation refused) {
      words.refused(refused);
    }
  }

  private void answer(MoveScreen screen, MoveOutcome outcome) {
    switch (outcome) {
      case MoveOutcome.Moved moved -> {
        screen.undo().did(List.of(parts.acts().moved(screen.viewer(), moved)));
        words.moved(moved.row(), screen::undoLast);
      }
      case MoveOutcome.Unchanged known -> {}
      case MoveOutcome.Conflict conflict ->
          words.conflict(conflict, () -> move(screen, conflict.mine().again(conflict.row())));
      case MoveOutcome.Missing missing -> ask(screen, missing);
      case MoveOutcome.WhyBack back -> ask(screen, back);
      case MoveOutcome.Refused refused -> explain(screen, refused);
    }
  }

  private Optional<DealRow> find(MoveScreen screen, DealId deal) {
    return parts.deals().find(screen.viewer(), deal);
  }
}
