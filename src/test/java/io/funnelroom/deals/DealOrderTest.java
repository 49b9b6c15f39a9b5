package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Orders must be spelled as the indexes in V3__deals.sql are; DealPlansIT shows that they match.
 */
class DealOrderTest {

  @Test
  void isByNumberUnlessAskedOtherwise() {
    assertThat(DealOrder.of(List.of())).isEqualTo("length(deal.id), deal.id");
  }

  @Test
  void anEmptyValueCountsAsTheSmallest() {
    assertThat(of(DealField.AMOUNT, false)).startsWith("amount nulls first,");
    assertThat(of(DealField.AMOUNT, true)).startsWith("amount desc nulls last,");
  }

  @Test
  void textsSortByPinyin() {
    assertThat(of(DealField.NAME, false)).startsWith("name collate chinese,");
  }

  @Test
  void tiesGoTheWayOfTheLastColumnSoThatItsIndexServes() {
    assertThat(
            DealOrder.of(
                List.of(
                    new DealSort(DealField.STAGE, false), new DealSort(DealField.AMOUNT, true))))
        .isEqualTo("stage, amount desc nulls last, length(deal.id) desc, deal.id desc");
  }

  @ParameterizedTest
  @EnumSource(DealField.class)
  void everyColumnSortsBothWays(DealField field) {
    assertThat(of(field, false)).endsWith("length(deal.id), deal.id");
    assertThat(of(field, true)).endsWith("length(deal.id) desc, deal.id desc");
  }

  private static String of(DealField field, boolean descending) {
    return DealOrder.of(List.of(new DealSort(field, descending)));
  }
}
