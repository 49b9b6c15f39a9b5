package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardSpotTest {

  @Test
  void saysWhichCardIsHeldWhere() {
    BoardSpot under = new BoardSpot(new DealId("SF001"), Stage.SOLUTION, new DealId("SF007"));
    BoardSpot atTheTop = new BoardSpot(new DealId("SF001"), Stage.REVIEW, null);

    assertThat(under).hasToString("SF001:drag:4:SF007");
    assertThat(atTheTop).hasToString("SF001:drag:7:");
    assertThat(BoardSpot.of(under.toString())).contains(under);
    assertThat(BoardSpot.of(atTheTop.toString())).contains(atTheTop);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SF001",
        "SF001:amount",
        "SF001:drag:4",
        "SF001:drag:8:",
        "?:drag:4:",
        "SF001:drag:4:?"
      })
  void anythingElseIsNoSpot(String text) {
    assertThat(BoardSpot.of(text)).isEmpty();
  }
}
