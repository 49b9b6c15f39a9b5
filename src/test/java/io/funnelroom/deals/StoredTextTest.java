package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts in which the database keeps stamps and values. */
class StoredTextTest {

  private static final PersonId LISI = new PersonId(5);

  @Test
  void stampsComeBackAsTheyWere() {
    Map<DealField, FieldStamp> stamps =
        Map.of(
            DealField.AMOUNT, new FieldStamp(3, LISI, Instant.parse("2026-10-18T01:02:03.004Z")),
            DealField.DUE,
                new FieldStamp(1, new PersonId(12), Instant.parse("2026-10-19T00:00:00Z")));

    assertThat(StampText.read(StampText.write(stamps))).isEqualTo(stamps);
    assertThat(StampText.read(StampText.write(Map.of()))).isEmpty();
  }

  @Test
  void stampsOfFieldsThatAreNoMoreAreLeftOut() {
    assertThat(StampText.read("grade=1:5:0;due=2:5:0")).containsOnlyKeys(DealField.DUE);
  }

  @Test
  void valuesAreKeptInNoLanguage() {
    assertThat(StoredValue.write(null)).isNull();
    assertThat(StoredValue.write("")).isNull();
    assertThat(StoredValue.write("意向明确")).isEqualTo("意向明确");
    assertThat(StoredValue.write(Stage.SOLUTION)).isEqualTo("4");
    assertThat(StoredValue.write(Money.cny(500_000))).isEqualTo("500000.00 CNY");
    assertThat(StoredValue.write(80)).isEqualTo("80");
    assertThat(StoredValue.write(LocalDate.of(2023, 10, 20))).isEqualTo("2023-10-20");
    assertThat(StoredValue.write(LISI)).isEqualTo("5");
    assertThat(StoredValue.write(new LeadSource(SourceClass.TRADE_FAIR, "2023年XX行业展")))
        .isEqualTo("TRADE_FAIR:2023年XX行业展");
    assertThat(StoredValue.write(new Contact("张三", "采购总监"))).isEqualTo("张三\t采购总监");
    assertThat(StoredValue.write(new FollowUp(LocalDate.of(2023, 10, 18), LISI, "提出3点要求")))
        .isEqualTo("2023-10-18 5 提出3点要求");
    FollowUp timed = new FollowUp(LocalDate.of(2023, 10, 18), LocalTime.of(9, 5), LISI, "来电\n催报价");
    assertThat(StoredValue.write(timed)).isEqualTo("2023-10-18T09:05 5 来电\n催报价");
    assertThat(StoredValue.read(DealField.FOLLOWUP, StoredValue.write(timed))).isEqualTo(timed);
    assertThat(StoredValue.write(Standing.lost("价格"))).isEqualTo("LOST\t\t价格");
    assertThat(StoredValue.write(Standing.shelved(LocalDate.of(2027, 1, 4))))
        .isEqualTo("SHELVED\t2027-01-04\t");
  }
}
