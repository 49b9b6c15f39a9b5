package io.funnelroom.deals.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.funnelroom.deals.FollowUpEntry;

/**
 * Where a follow-up is written, inside a {@link FollowUpTimeline}, which stores it. The browser
 * keeps what is written until that has happened.
 */
@Tag("follow-up-form")
@JsModule("./followups/follow-up-form.ts")
final class FollowUpForm extends Component implements HasStyle {

  private final Runnable cancelled;

  /** For a new one. */
  FollowUpForm() {
    cancelled = () -> {};
    getElement().setProperty("entry", FollowUpPlace.NEW).setAttribute("data-drop", true);
  }

  /**
   * For new words for this one.
   *
   * @param cancelled hears when the person gives it up
   */
  FollowUpForm(FollowUpEntry entry, Runnable cancelled) {
    this.cancelled = cancelled;
    getElement()
        .setProperty("entry", entry.id().toString())
        .setProperty("version", entry.version())
        .setProperty("text", entry.text())
        .setProperty("on", entry.on().toString())
        .setProperty("time", entry.time() == null ? "" : entry.time().toString());
  }

  /** Offers to write here, or only to read what was begun. */
  void offer(boolean mayWrite) {
    getElement().callJsFunction("close", !mayWrite);
  }

  /** Says what somebody else has done with the same follow-up meanwhile. */
  void say(String meanwhile) {
    getElement().callJsFunction("changedMeanwhile", meanwhile);
  }

  @ClientCallable
  void cancelled() {
    cancelled.run();
  }
}
