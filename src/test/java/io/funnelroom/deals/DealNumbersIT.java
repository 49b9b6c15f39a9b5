package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.Memberships;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Which ids new deals get beside those that a table brings. */
@DatabaseTest
class DealNumbersIT {

  private final BulkDeals bulk;
  private final TransactionTemplate transactions;
  private final Memberships memberships;
  private Staff staff;

  DealNumbersIT(BulkDeals bulk, TransactionTemplate transactions, Memberships memberships) {
    this.bulk = bulk;
    this.transactions = transactions;
    this.memberships = memberships;
  }

  @BeforeEach
  void start() {
    staff = new Staff(memberships);
  }

  @Test
  void anIdThatHoldsADateDoesNotMoveTheNumbers() {
    bring("SF20231020", "SF002");
    assertThat(bring((String) null)).hasToString("[SF003]");
  }

  @Test
  void aNumberIsNotGivenTwice() {
    List<DealId> first = bring((String) null);
    transactions.executeWithoutResult(
        status -> bulk.remove(staff.qian, List.of(new DealVersion(first.getFirst(), 1))));
    assertThat(bring((String) null)).hasToString("[SF002]");
  }

  private List<DealId> bring(String... ids) {
    List<NewDeal> wanted =
        Arrays.stream(ids)
            .map(
                id ->
                    new NewDeal(
                        id == null ? null : new DealId(id),
                        Map.of(DealField.NAME, "贸易集团-供应链优化", DealField.OWNER, staff.lisi.id())))
            .toList();
    return transactions.execute(status -> bulk.insert(staff.qian, wanted));
  }
}
