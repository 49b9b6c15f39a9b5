package io.funnelroom.imports.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.DealId;
import io.funnelroom.imports.ImportId;
import io.funnelroom.imports.TakenBack;
import io.funnelroom.team.Person;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Asks before an import is taken back, does it, and says what stayed. */
final class TakeBack {
  private static final int NAMED = 10;

  private final ImportParts parts;
  private final Person person;
  private final ImportId id;
  private final Runnable after;

  private TakeBack(ImportParts parts, Person person, ImportId id, Runnable after) {
    this.parts = parts;
    this.person = person;
    this.id = id;
    this.after = after;
  }

  static void ask(ImportParts parts, Person person, ImportId id, Runnable after) {
    TakeBack takeBack = new TakeBack(parts, person, id, after);
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(dialog.getTranslation("imports.take-back.ask"));
    dialog.setText(dialog.getTranslation("imports.take-back.what"));
    dialog.setCancelable(true);
    dialog.setCancelText(dialog.getTranslation("imports.take-back.no"));
    dialog.setConfirmText(dialog.getTranslation("imports.take-back"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> takeBack.start());
    dialog.open();
  }

  private void start() {
    Dialog dialog = new Dialog();
    dialog.setCloseOnEsc(false);
    dialog.setCloseOnOutsideClick(false);
    LongWork work = new LongWork("imports.taking-back", 0);
    dialog.add(work);
    dialog.open();
    Person by = parts.now(person);
    work.start(
        parts,
        progress -> parts.past().takeBack(by, id, progress),
        done -> {
          dialog.close();
          after.run();
          Toast.show(words(dialog, done));
        },
        why -> {
          dialog.close();
          Toast.show(words(dialog, why));
        },
        () -> {});
  }

  private static String words(Dialog screen, TakenBack done) {
    String all = screen.getTranslation("imports.taken-back", done.removed(), done.restored());
    if (done.kept().isEmpty()) {
      return all;
    }
    String names =
        done.kept().stream().limit(NAMED).map(DealId::value).collect(Collectors.joining(", "));
    return all + " " + screen.getTranslation("imports.kept", done.kept().size(), names);
  }

  private static String words(Dialog screen, RuntimeException why) {
    return switch (why) {
      case RuleViolation rule -> screen.getTranslation(rule.key(), rule.parameters());
      case CancellationException cancelled -> screen.getTranslation("imports.take-back.cancelled");
      default -> screen.getTranslation("imports.failed");
    };
  }
}
