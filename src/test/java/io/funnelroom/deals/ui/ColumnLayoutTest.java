package io.funnelroom.deals.ui;

import static io.funnelroom.deals.DealField.AMOUNT;
import static io.funnelroom.deals.DealField.ID;
import static io.funnelroom.deals.DealField.NAME;
import static io.funnelroom.deals.DealField.STAGE;
import static io.funnelroom.deals.DealField.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.DealField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

  private final ColumnLayout layout = new ColumnLayout(List.of(STAGE, ID, NAME), Map.of(), 1);

  @Test
  void aColumnComesBackBesideItsNeighbourInTheMasterTable() {
    assertThat(layout.showing(AMOUNT).shown()).containsExactly(STAGE, AMOUNT, ID, NAME);
    assertThat(layout.hiding(STAGE).showing(STAGE).shown()).containsExactly(ID, NAME, STAGE);
  }

  @Test
  void theLastColumnStays() {
    ColumnLayout one = new ColumnLayout(List.of(NAME), Map.of(), 0);
    assertThat(one.hiding(NAME)).isEqualTo(one);
  }

  @Test
  void movesAColumnNoFurtherThanTheEnds() {
    assertThat(layout.moving(NAME, 0).shown()).containsExactly(NAME, STAGE, ID);
    assertThat(layout.moving(STAGE, 99).shown()).containsExactly(ID, NAME, STAGE);
    assertThat(layout.moving(AMOUNT, 0)).isEqualTo(layout);
  }

  @Test
  void keepsOnlyWhatATableCanBe() {
    ColumnLayout odd = new ColumnLayout(List.of(STANDING, ID, ID), Map.of(ID, 9, NAME, 9999), 7);
    assertThat(odd).isEqualTo(new ColumnLayout(List.of(ID), Map.of(ID, 40, NAME, 1200), 1));
    assertThat(new ColumnLayout(List.of(), Map.of(), 2)).isEqualTo(ColumnLayout.MASTER_TABLE);
  }

  @Test
  void listsHiddenColumnsAfterTheShown() {
    assertThat(layout.all()).startsWith(STAGE, ID, NAME, DealField.INDUSTRY).hasSize(15);
  }
}
