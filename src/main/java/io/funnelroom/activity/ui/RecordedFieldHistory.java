package io.funnelroom.activity.ui;

import io.funnelroom.activity.History;
import io.funnelroom.activity.HistoryEntry;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.StoredValue;
import io.funnelroom.deals.ui.page.FieldChange;
import io.funnelroom.deals.ui.page.FieldHistorySource;
import io.funnelroom.team.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the deal page what the record of changes knows about one field. */
@Component
class RecordedFieldHistory implements FieldHistorySource {

  private static final int LATEST = 5;

  private final History history;

  RecordedFieldHistory(History history) {
    this.history = history;
  }

  @Override
  public List<FieldChange> latest(Person viewer, DealId deal, DealField field) {
    return history.ofField(viewer, deal, field, LATEST).stream()
        .map(entry -> change(field, entry))
        .toList();
  }

  private static FieldChange change(DealField field, HistoryEntry entry) {
    return new FieldChange(
        entry.by(),
        entry.at(),
        StoredValue.read(field, entry.before()),
        StoredValue.read(field, entry.after()),
        entry.origin(),
        entry.note(),
        entry.waived());
  }
}
