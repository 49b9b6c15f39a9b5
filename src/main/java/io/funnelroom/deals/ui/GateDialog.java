package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.GateReport;
import io.funnelroom.deals.MoveOutcome;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.ui.page.OpenDeal;
import io.funnelroom.live.ScreenPace;
import io.funnelroom.team.Person;
import java.util.List;

/**
 * What a deal's gate asks for, done right here by whoever can: it follows what others do, and the
 * deal moves by itself when the last of it is done.
 */
@StyleSheet("context://css/tools.css")
@StyleSheet("context://css/gate.css")
final class GateDialog extends Dialog implements OpenDeal {

  private final MoveParts parts;
  private final MoveDesk desk;
  private final MoveScreen screen;
  private final MoveAim aim;
  private final boolean asked;
  private final ScreenPace pace;
  private final GatePath path = new GatePath();
  private final GateLines lines;
  private final Paragraph waiting = new Paragraph();
  private final LetPassField letPass = new LetPassField(this::letPass);
  private final Button stop = new Button(getTranslation("gate.stop"), click -> giveUp());
  private final Button later = new Button("", click -> later());
  private DealRow row;
  private MoveWish wish;
  private Registration watching;

  /**
   * @param asked whether the person has just asked for the move, so that leaving by Esc takes that
   *     back
   */
  GateDialog(
      MoveParts parts, MoveDesk desk, MoveScreen screen, DealRow row, MoveAim aim, boolean asked) {
    this.parts = parts;
    this.desk = desk;
    this.screen = screen;
    this.row = row;
    this.aim = aim;
    this.asked = asked;
    pace = parts.screens().pace(UI.getCurrent());
    lines = new GateLines(parts, this);
    addClassNames("form-dialog", "gate-dialog");
    setHeaderTitle(row.id() + " " + row.name());
    setCloseOnOutsideClick(false);
    addDialogCloseActionListener(esc -> leave());
    waiting.addClassName("gate-waiting");
    waiting.getElement().setAttribute("role", "status");
    stop.addThemeVariants(ButtonVariant.TERTIARY);
    later.addThemeVariants(ButtonVariant.PRIMARY);
    add(path, lines, waiting, letPass);
    getFooter().add(stop, later);
  }

  @Override
  public DealId id() {
    return aim.deal();
  }

  @Override
  public DealRow row() {
    return row;
  }

  @Override
  public Person viewer() {
    return screen.viewer();
  }

  @Override
  public ScreenPace pace() {
    return pace;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    watching = new GateWatch(parts, this, deal -> refresh());
    refresh();
    lines.focus();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watching.remove();
  }

  /** Reads the deal and its wish as they stand together. */
  private void refresh() {
    if (!isOpened()) {
      return;
    }
    MoveWish before = wish;
    DealRow seen = row;
    DealRow now = parts.deals().find(viewer(), aim.deal()).orElse(null);
    if (now == null) {
      close();
      return;
    }
    row = now;
    wish = desk.wish(aim.deal()).orElse(null);
    if (aim.isReached(row)) {
      close();
      arrived(before, seen);
      return;
    }
    GateReport report = parts.gates().report(row, aim.to());
    path.show(row.stage(), aim);
    lines.show(row, report);
    show(report.missing().size());
  }

  private void show(int missing) {
    boolean mayMove = parts.permission().mayEdit(viewer(), row, DealField.STAGE);
    boolean mine = wish != null && wish.by().equals(viewer().id());
    waiting.setText(parts.words().waiting(wish, viewer(), missing));
    stop.setVisible(mayMove && wish != null);
    later.setText(
        getTranslation(mine ? "gate.later" : wish == null && mayMove ? "gate.wait" : "gate.close"));
    letPass.setVisible(mayMove && missing > 0 && parts.permission().mayLetPass(viewer()));
  }

  private void later() {
    boolean mayMove = parts.permission().mayEdit(viewer(), row, DealField.STAGE);
    if (wish != null || !mayMove) {
      close();
    } else {
      attempt(() -> desk.keep(viewer(), row, aim));
      refresh();
    }
  }

  private void leave() {
    if (asked) {
      giveUp();
    } else {
      close();
    }
  }

  private void giveUp() {
    attempt(() -> parts.wishes().drop(viewer(), aim.deal()));
    close();
  }

  private void letPass(String reason) {
    close();
    desk.letPass(screen, row, aim, reason);
  }

  private void attempt(Runnable act) {
    try {
      act.run();
    } catch (RuleViolation refused) {
      parts.words().refused(refused);
    }
  }

  /** Who asked for the move can take it back, as if they had made it now. */
  private void arrived(MoveWish fulfilled, DealRow before) {
    boolean mine = fulfilled != null && fulfilled.by().equals(viewer().id());
    boolean moveAlone = aim.won() || before.standing().equals(row.standing());
    if (mine && moveAlone) {
      MoveOutcome.Moved made = new MoveOutcome.Moved(row, before);
      screen.undo().did(List.of(parts.acts().moved(viewer(), made)));
      parts.words().moved(row, screen::undoLast);
    } else {
      parts.words().moved(row);
    }
  }
}
