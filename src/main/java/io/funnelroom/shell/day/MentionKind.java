package io.funnelroom.shell.day;

import com.vaadin.flow.component.UI;
import io.funnelroom.live.Conversation;
import io.funnelroom.shell.day.Day.Named;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;

/** Somebody named the person in a discussion. */
record MentionKind(DayTexts texts, DayActs acts, People people) implements DayKind<Named> {

  @Override
  public Object id(Named thing) {
    return thing.mention().id();
  }

  @Override
  public DayRow row(Named thing) {
    DayRow row = new DayRow();
    row.offer("day-read", () -> acts.read(thing.deal().id()));
    row.label(texts.said("day.read"));
    row.onOpen(() -> Conversation.goTo(UI.getCurrent(), thing.deal().id().value()));
    return row;
  }

  @Override
  public void draw(Named thing, DayRow row) {
    String by = people.find(thing.mention().by()).map(Person::name).orElse("");
    row.lead(
        "deals/" + thing.deal().id(),
        texts.main(texts.said("day.mention", by, thing.mention().excerpt())),
        texts.deal(thing.deal()),
        texts.stage(thing.deal()),
        texts.at(thing.mention().at()));
  }
}
