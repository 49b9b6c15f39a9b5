package io.funnelroom.deals.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.base.ui.Toast;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.files.Attachment;
import io.funnelroom.team.Person;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes follow-ups and their files away at a click, says so, and brings them back. */
final class FollowUpActs {

  private final FollowUpParts parts;
  private final Supplier<Person> viewer;
  private final Consumer<FollowUpEntry> changed;

  /**
   * @param changed hears of a follow-up that is not as it was
   */
  FollowUpActs(FollowUpParts parts, Supplier<Person> viewer, Consumer<FollowUpEntry> changed) {
    this.parts = parts;
    this.viewer = viewer;
    this.changed = changed;
  }

  void remove(FollowUpEntry entry) {
    attempt(
        () -> {
          FollowUpOutcome outcome = parts.log().remove(viewer.get(), entry.id(), entry.version());
          if (took(outcome) instanceof FollowUpEntry removed) {
            Toast.show(say("followups.removed"), say("followups.undo"), () -> restore(removed));
          }
        });
  }

  void remove(Attachment file) {
    attempt(
        () -> {
          parts.files().remove(viewer.get(), file.id());
          Toast.show(
              I18NProvider.translate("files.removed", file.name()),
              say("followups.undo"),
              () -> attempt(() -> parts.files().restore(viewer.get(), file.id())));
        });
  }

  private void restore(FollowUpEntry removed) {
    attempt(() -> took(parts.log().restore(viewer.get(), removed.id(), removed.version())));
  }

  /** The follow-up if it is done; else it is said why not, and null. */
  private FollowUpEntry took(FollowUpOutcome outcome) {
    return switch (outcome) {
      case FollowUpOutcome.Stored stored -> {
        changed.accept(stored.entry());
        yield stored.entry();
      }
      case FollowUpOutcome.Conflict conflict -> {
        changed.accept(conflict.theirs());
        Toast.show(say("followups.changed-since"));
        yield null;
      }
      case FollowUpOutcome.Refused refused -> throw refused.why();
      case FollowUpOutcome.Repeated repeated -> null;
    };
  }

  private static void attempt(Runnable act) {
    try {
      act.run();
    } catch (RuleViolation why) {
      Toast.show(I18NProvider.translate(why.key(), why.parameters()));
    }
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
