package io.funnelroom.shell.day;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import java.time.LocalDate;

/** A deal that needs a word about what happened: it has gone quiet, or something was due. */
record DealKind(DayTexts texts, DayActs acts, LiveDay day) implements DayKind<DealRow> {

  @Override
  public Object id(DealRow thing) {
    return thing.id();
  }

  @Override
  public DayRow row(DealRow thing) {
    DayRow row = new DayRow();
    row.letWrite(texts.said("day.write", thing.name()), text -> acts.followUp(thing, text));
    return row;
  }

  @Override
  public void draw(DealRow thing, DayRow row) {
    LocalDate today = day.day().date();
    boolean quiet = thing.staleOn(today);
    row.lead(
        "deals/" + thing.id(),
        texts.main(thing.id() + " " + thing.name()),
        texts.about(texts.shown(thing, quiet ? DealField.FOLLOWUP : DealField.ACTION)),
        texts.stage(thing),
        quiet ? texts.quiet(thing) : texts.due(thing.due()));
  }
}
