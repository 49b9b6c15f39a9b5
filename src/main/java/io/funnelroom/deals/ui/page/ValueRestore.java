package io.funnelroom.deals.ui.page;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealRow;
import io.funnelroom.team.Person;

/** Sets a field of a deal back to a value that it had before: a new change like any other. */
public interface ValueRestore {

  /** Whether this person may set the field so, and it would change what it holds now. */
  boolean offers(Person viewer, DealRow now, DealField field, Object wanted);

  /**
   * Shows the value of now and the wanted one, and sets the field when the person says so. What
   * somebody else has changed meanwhile is shown, never overwritten unseen.
   */
  void ask(Person viewer, DealRow now, DealField field, Object wanted);
}
