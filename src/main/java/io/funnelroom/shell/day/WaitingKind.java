package io.funnelroom.shell.day;

import io.funnelroom.deals.GateItem;
import io.funnelroom.deals.MoveWish;
import io.funnelroom.deals.MoveWishes.Waiting;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.stream.Collectors;

/** A deal that waits at a gate for what the person can do: it leads to where that is done. */
record WaitingKind(DayTexts texts, People people) implements DayKind<Waiting> {

  private static final String FIRST_TAB = "overview";

  @Override
  public Object id(Waiting thing) {
    return thing.deal().id();
  }

  @Override
  public DayRow row(Waiting thing) {
    return new DayRow();
  }

  @Override
  public void draw(Waiting thing, DayRow row) {
    MoveWish wish = thing.wish();
    String missing =
        thing.items().stream()
            .map(GateItem::textKey)
            .map(texts::said)
            .collect(Collectors.joining(texts.said("day.and")));
    String by = people.find(wish.by()).map(Person::name).orElse("");
    row.lead(
        "deals/" + thing.deal().id() + place(thing.items().getFirst()),
        texts.main(thing.deal().id() + " " + thing.deal().name()),
        texts.about(texts.said("day.missing", missing)),
        texts.stage(thing.deal()),
        texts.when(texts.said("day.wished", by, texts.said("stage." + wish.to().number()))));
  }

  private static String place(GateItem item) {
    return item.tab().equals(FIRST_TAB) ? "" : "/" + item.tab();
  }
}
