package io.funnelroom.deals.ui;

import com.vaadin.flow.component.Component;
import io.funnelroom.base.Translations;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.FollowUpEntry;
import io.funnelroom.deals.FollowUpOutcome;
import io.funnelroom.team.Person;
import java.util.Locale;
import java.util.Optional;

/** Tells the browser what became of what it handed over, so that it stops keeping it. */
final class FollowUpAnswers {

  private final FollowUpParts parts;
  private final Component timeline;

  FollowUpAnswers(FollowUpParts parts, Component timeline) {
    this.parts = parts;
    this.timeline = timeline;
  }

  void answer(CellEdit edit, FollowUpOutcome outcome) {
    switch (outcome) {
      case FollowUpOutcome.Stored stored ->
          call("settled", edit.editId(), stored.entry().version());
      case FollowUpOutcome.Repeated repeated ->
          call("settled", edit.editId(), edit.seenVersion() + 1);
      case FollowUpOutcome.Refused refused ->
          call("refused", edit.editId(), Translations.text(language(), refused.why()));
      case FollowUpOutcome.Conflict conflict -> disagree(edit, conflict.theirs());
    }
  }

  private void disagree(CellEdit edit, FollowUpEntry theirs) {
    Optional<Person> other = Optional.ofNullable(theirs.changedBy()).flatMap(parts.people()::find);
    call(
        "conflict",
        edit.editId(),
        theirs.version(),
        theirs.removed() ? "" : theirs.text(),
        other
            .map(Person::name)
            .orElseGet(() -> Translations.text(language(), "followups.somebody")),
        other.map(Person::colour).orElse("var(--ink-soft)"),
        theirs.changedAt() == null ? "" : parts.whenever().said(theirs.changedAt(), language()),
        theirs.on() + (theirs.time() == null ? "" : " " + theirs.time()));
  }

  private Locale language() {
    return timeline.getUI().orElseThrow().getLocale();
  }

  private void call(String function, Object... arguments) {
    timeline.getElement().callJsFunction(function, arguments);
  }
}
