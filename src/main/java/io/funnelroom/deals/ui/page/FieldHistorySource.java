package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.team.Person;
import java.util.List;

/** Where the deal page finds what became of one field; the module that keeps the record is it. */
public interface FieldHistorySource {

  /** The latest few changes of the field, newest first; none of a deal that may not be seen. */
  List<FieldChange> latest(Person viewer, DealId deal, DealField field);
}
