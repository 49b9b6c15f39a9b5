package io.funnelroom.deals.ui;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealMove;
import io.funnelroom.deals.DealMoves;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the moves of a person's own hand and answers each on their board. */
final class BoardMoves {

  private final Board board;
  private final BoardUpdates updates;
  private final DealScreen screen;
  private final DealMoves moves;
  private final MoveDesk desk;
  private final DealSheetParts parts;
  private final Locale language;

  BoardMoves(
      Board board, BoardUpdates updates, DealScreen screen, BoardParts parts, Locale language) {
    this.board = board;
    this.updates = updates;
    this.screen = screen;
    this.moves = parts.moves();
    this.parts = parts.pipeline().sheet();
    this.desk = this.parts.desk();
    this.language = language;
  }

  /** What cannot be stored right now stays without an answer, and the browser sends it again. */
  void make(List<CellEdit> sent) {
    for (CellEdit move : sent) {
      try {
        answer(move, moves.move(screen.viewer(), read(move)));
      } catch (DealHeld later) {
        continue;
      } catch (RuleViolation | IllegalArgumentException malformed) {
        board.withdrawn(move);
      }
    }
  }

  /**
   * @throws RuleViolation when it names no deal
   * @throws IllegalArgumentException when it names no column
   */
  private static DealMove read(CellEdit move) {
    String[] place = move.text().split(":", 2);
    DealId below = place.length < 2 || place[1].isEmpty() ? null : new DealId(place[1]);
    Stage to = Stage.ofNumber(Integer.parseInt(place[0]));
    return new DealMove(new DealId(move.rowId()), to, below, move.seenVersion(), move.editId(), "");
  }

  private void answer(CellEdit move, MoveOutcome outcome) {
    switch (outcome) {
      case MoveOutcome.Moved moved -> {
        updates.show(moved.row());
        board.settled(move, moved.row().place().stamp().version());
        screen.undo().did(List.of(parts.acts().moved(screen.viewer(), moved)));
      }
      case MoveOutcome.Unchanged known -> {
        updates.show(known.row());
        board.settled(move, known.row().place().stamp().version());
      }
      case MoveOutcome.Conflict conflict -> {
        updates.show(conflict.row());
        tell(move, conflict);
      }
      case MoveOutcome.Missing missing -> {
        updates.show(missing.row());
        board.withdrawn(move);
        desk.ask(screen, missing);
      }
      case MoveOutcome.WhyBack back -> {
        updates.show(back.row());
        board.withdrawn(move);
        desk.ask(screen, back);
      }
      case MoveOutcome.Refused refused -> {
        parts.deals().find(screen.viewer(), refused.mine().deal()).ifPresent(updates::show);
        board.withdrawn(move);
        explain(refused);
      }
    }
  }

  private void explain(MoveOutcome.Refused refused) {
    if (refused.why().key().equals("deal.edit.forbidden")) {
      Toast.show(Translations.text(language, "board.fixed"));
    } else {
      desk.explain(screen, refused);
    }
  }

  private void tell(CellEdit move, MoveOutcome.Conflict conflict) {
    Optional<Person> by = person(parts.people(), conflict.by());
    board.conflict(
        move,
        conflict.row().place().stamp().version(),
        conflict.row().column().number(),
        by.map(Person::name).orElse(""),
        by.map(Person::colour).orElse("var(--ink-soft)"),
        parts.whenever().said(conflict.at(), language));
  }

  private static Optional<Person> person(People people, PersonId id) {
    return id == null ? Optional.empty() : people.find(id);
  }
}
