package io.funnelroom.deals.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.deals.DealHeld;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in, on a screen of many deals, the follow-ups that a closed timeline could not send. */
@Tag("follow-up-sender")
@JsModule("./followups/follow-up-sender.ts")
final class FollowUpSender extends Component {

  private static final Logger log = LoggerFactory.getLogger(FollowUpSender.class);

  private final FollowUpParts parts;
  private final Supplier<Person> viewer;
  private final FollowUpAnswers answers;

  FollowUpSender(FollowUpParts parts, Supplier<Person> viewer) {
    this.parts = parts;
    this.viewer = viewer;
    answers = new FollowUpAnswers(parts, this);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().callJsFunction("configure", viewer.get().userName());
  }

  @ClientCallable
  void edited(List<CellEdit> made) {
    made.forEach(this::store);
  }

  private void store(CellEdit edit) {
    try {
      answers.answer(edit, parts.desk().store(viewer.get(), edit));
    } catch (DealHeld later) {
      log.debug("{} is held and comes again", edit.editId(), later);
    }
  }
}
