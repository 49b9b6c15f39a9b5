package io.funnelroom.testing;

import io.funnelroom.deals.DealField;
import io.funnelroom.deals.NewDeal;
import io.funnelroom.deals.Stage;
import io.funnelroom.team.Person;
import java.util.Map;

/** A deal of which no more is known than whose it is and where it stands. */
public final class PlainDeal {

  private PlainDeal() {}

  /** The source's first deal, of this owner, in this stage. */
  public static NewDeal of(Person owner, Stage stage) {
    return new NewDeal(
        null,
        Map.of(
            DealField.NAME, "XX科技-CRM系统采购", DealField.OWNER, owner.id(), DealField.STAGE, stage));
  }
}
