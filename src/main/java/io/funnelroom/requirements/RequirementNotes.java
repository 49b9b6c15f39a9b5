package io.funnelroom.requirements;

import io.funnelroom.deals.DealNoted;
import io.funnelroom.deals.Moment;
import org.springframework.stereotype.Component;

/** Notes in a deal's history what happened to its requirements, as people read it. */
@Component
class RequirementNotes {

  private final AnalysisChanges changes;

  RequirementNotes(AnalysisChanges changes) {
    this.changes = changes;
  }

  void added(Requirement added, Moment moment) {
    String kind = "requirement-added-" + added.kind().key();
    changes.note(added.deal(), kind, null, added.title(), moment);
  }

  void removed(Requirement requirement, Moment moment) {
    if (requirement.removed()) {
      note(requirement, "removed", requirement.title(), null, moment);
    } else {
      note(requirement, "restored", null, requirement.title(), moment);
    }
  }

  void changed(Requirement before, Requirement after, RequirementField field, Moment moment) {
    String title = after.title();
    switch (field) {
      case TITLE -> note(after, "title", before.title(), title, moment);
      case KIND -> note(after, "kind-" + after.kind().key(), null, title, moment);
      case IMPORTANCE, URGENCY ->
          note(
              after,
              field.key(),
              title + " " + before.value(field),
              title + " " + after.value(field),
              moment);
      case ASKED_BY -> note(after, "asked-by", asked(before), asked(after), moment);
      case ANSWER ->
          changes.note(
              new DealNoted(
                  after.deal(),
                  "requirement-" + after.state().key(),
                  null,
                  null,
                  title,
                  after.reason().isEmpty() ? null : after.reason(),
                  moment.by(),
                  moment.at()),
              moment);
    }
  }

  private static String asked(Requirement requirement) {
    String name = requirement.askedBy().name();
    return requirement.title() + (name.isEmpty() ? "" : " (" + name + ")");
  }

  private void note(
      Requirement requirement, String kind, String before, String after, Moment moment) {
    changes.note(requirement.deal(), "requirement-" + kind, before, after, moment);
  }
}
