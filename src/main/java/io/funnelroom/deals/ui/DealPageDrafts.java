package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.FieldDraft;
import io.funnelroom.base.ui.sheet.RowFields;
import io.funnelroom.deals.DealRow;
import io.funnelroom.live.Draft;
import io.funnelroom.live.DraftSeat;
import io.funnelroom.live.Drafts;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.stream.Stream;

/** Shows in a deal's fields what others type there before it is saved, and tells them one's own. */
final class DealPageDrafts {

  private final RowFields<DealRow> fields;
  private final People people;
  private final DraftSeat seat;

  private DealPageDrafts(Drafts drafts, People people, Person viewer, RowFields<DealRow> fields) {
    this.fields = fields;
    this.people = people;
    seat = drafts.enter(fields, fields.row().id().value(), viewer, this::show);
  }

  /** Begins for fields that are attached, and ends when they are detached. */
  static void join(Drafts drafts, People people, Person viewer, RowFields<DealRow> fields) {
    DealPageDrafts joined = new DealPageDrafts(drafts, people, viewer, fields);
    fields.onTyping(joined::typed);
  }

  private void typed(String field, String text) {
    if (text == null) {
      seat.clear(field);
    } else if (fields.isEditable(field)) {
      seat.type(field, text);
    }
  }

  private void show(List<Draft> others) {
    fields.drafts(others.stream().flatMap(this::drawn).toList());
  }

  private Stream<FieldDraft> drawn(Draft draft) {
    return people.find(draft.by()).stream()
        .map(
            by ->
                new FieldDraft(by.userName(), by.name(), by.colour(), draft.field(), draft.text()));
  }
}
