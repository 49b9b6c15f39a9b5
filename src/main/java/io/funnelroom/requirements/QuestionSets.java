package io.funnelroom.requirements;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.deals.Moment;
import io.funnelroom.live.ChangeKind;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sets of questions that the team's interviews begin with. Whoever works here reads them; the
 * methods that change one throw {@link RuleViolation} when the person may not, it is not there, or
 * a rule forbids it.
 */
@Service
@Transactional
public class QuestionSets {

  private final QuestionSetTable table;
  private final AnalysisPermission permission;
  private final AnalysisChanges changes;
  private final Clock clock;

  QuestionSets(
      QuestionSetTable table, AnalysisPermission permission, AnalysisChanges changes, Clock clock) {
    this.table = table;
    this.permission = permission;
    this.changes = changes;
    this.clock = clock;
  }

  /** Those on the team's list, the oldest first. */
  @Transactional(readOnly = true)
  public List<QuestionSet> all(Person viewer) {
    return permission.maySee(viewer) ? table.all() : List.of();
  }

  /** One of them, also when it was taken off the list. */
  @Transactional(readOnly = true)
  public Optional<QuestionSet> find(Person viewer, QuestionSetId id) {
    return permission.maySee(viewer) ? table.find(id) : Optional.empty();
  }

  /** Gives the team one more, without a question yet. */
  public QuestionSet add(Person by, String name) {
    permission.mustEditQuestions(by);
    QuestionSet added = table.insert(QuestionSet.check(QuestionField.NAME, name));
    tell(added, ChangeKind.OPENED, Set.of(), Moment.of(by, clock), null);
    return added;
  }

  /** Stores the edit of one field, once, however often it is sent, unless somebody was faster. */
  public Outcome<QuestionSet> change(Person by, Edit<QuestionSetId, QuestionField> edit) {
    QuestionSet before = hold(by, edit.of());
    if (before.removed()) {
      throw gone();
    }
    Moment moment = Moment.of(by, clock);
    return changes.change(
        before,
        edit,
        moment,
        after -> {
          table.update(after);
          tell(after, ChangeKind.CHANGED, Set.of(edit.field().key()), moment, edit.editId());
        });
  }

  /** Takes the set off the list; {@link #restore} brings it back. */
  public void remove(Person by, QuestionSetId id) {
    removed(by, id, true);
  }

  /** Brings a removed set back as it was. */
  public void restore(Person by, QuestionSetId id) {
    removed(by, id, false);
  }

  private void removed(Person by, QuestionSetId id, boolean away) {
    QuestionSet before = hold(by, id);
    if (before.removed() != away) {
      QuestionSet after = before.asRemoved(away);
      table.update(after);
      ChangeKind kind = away ? ChangeKind.REMOVED : ChangeKind.RESTORED;
      tell(after, kind, Set.of(), Moment.of(by, clock), null);
    }
  }

  private QuestionSet hold(Person by, QuestionSetId id) {
    permission.mustEditQuestions(by);
    return table.lock(id).orElseThrow(QuestionSets::gone);
  }

  private static RuleViolation gone() {
    return new RuleViolation("questions.gone");
  }

  private void tell(
      QuestionSet now, ChangeKind kind, Set<String> fields, Moment moment, UUID editId) {
    changes.tell(AnalysisChanges.QUESTIONS, now.id(), now.version(), kind, fields, moment, editId);
  }
}
