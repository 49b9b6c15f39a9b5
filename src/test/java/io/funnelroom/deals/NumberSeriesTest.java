package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

  @Test
  void goesOnAboveWhatContinuesIt() {
    assertThat(continued(7, "SF012", "SF009")).isEqualTo(12);
    assertThat(continued(7, "SF003")).isEqualTo(7);
    assertThat(continued(0, "SF1000")).isEqualTo(1000);
  }

  @Test
  void followsALongTable() {
    List<DealId> table = IntStream.rangeClosed(1, 20_000).mapToObj(DealId::ofNumber).toList();
    assertThat(NumberSeries.continued(0, table)).isEqualTo(20_000);
  }

  @Test
  void leavesADateToItself() {
    assertThat(continued(7, "SF20231020", "SF008")).isEqualTo(8);
    assertThat(continued(7, "客户-12", "A9")).isEqualTo(7);
  }

  private static int continued(int last, String... ids) {
    return NumberSeries.continued(last, Arrays.stream(ids).map(DealId::new).toList());
  }
}
