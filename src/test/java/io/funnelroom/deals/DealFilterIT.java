package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Money;
import io.funnelroom.deals.DealTotals.Sum;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The database and memory answer alike, for any deals and any filter. */
@DatabaseTest
class DealFilterIT {

  private final Deals deals;
  private final BulkDeals bulk;
  private final DealArchive archive;
  private final Memberships memberships;
  private final TransactionTemplate transaction;
  private final LocalDate today;
  private SampleDeals samples;
  private Person lisi;

  DealFilterIT(
      Deals deals,
      BulkDeals bulk,
      DealArchive archive,
      Memberships memberships,
      TransactionTemplate transaction,
      Clock clock) {
    this.deals = deals;
    this.bulk = bulk;
    this.archive = archive;
    this.memberships = memberships;
    this.transaction = transaction;
    this.today = LocalDate.now(clock);
  }

  @BeforeEach
  void people() {
    Staff staff = new Staff(memberships);
    lisi = staff.lisi;
    samples = new SampleDeals(new Random(20261101), today, staff);
  }

  @Test
  void theSameDealsPassInTheDatabaseAndInMemory() {
    List<DealRow> all = threeHundredDeals();
    int found = 0;
    for (int i = 0; i < 300; i++) {
      DealFilter filter = samples.filter();
      List<DealRow> passing = passing(all, filter);
      found += passing.isEmpty() ? 0 : 1;
      assertThat(ids(list(filter, List.of()))).as(filter.toString()).isEqualTo(ids(passing));
      assertThat(deals.count(lisi, filter)).isEqualTo(passing.size());
      assertThat(deals.totals(lisi, filter)).isEqualTo(totals(passing));
      for (DealField field : List.of(DealField.STAGE, DealField.OWNER, DealField.SOURCE)) {
        assertThat(deals.groupTotals(lisi, filter, field))
            .as("%s of %s", field, filter)
            .containsExactlyInAnyOrderElementsOf(groups(passing, field));
      }
    }
    assertThat(found).as("filters that leave something").isGreaterThan(150);
  }

  @Test
  void sortsAnyColumnAloneAndTogetherWithEmptyAsTheSmallest() {
    List<DealRow> all = passing(threeHundredDeals(), DealFilter.ALL);
    Map<DealField, Comparator<DealRow>> orders =
        Map.of(
            DealField.ID, byId(),
            DealField.STAGE, Comparator.comparing(DealRow::stage),
            DealField.DUE, emptyFirst(DealRow::due),
            DealField.CLOSE, emptyFirst(DealRow::close),
            DealField.PROBABILITY, emptyFirst(DealRow::probability),
            DealField.AMOUNT,
                emptyFirst(row -> row.amount() == null ? null : row.amount().amount()),
            DealField.FOLLOWUP,
                emptyFirst(row -> row.followUp() == null ? null : row.followUp().on()));
    orders.forEach(
        (field, up) -> {
          assertThat(ids(list(DealFilter.ALL, List.of(new DealSort(field, false)))))
              .isEqualTo(ids(all.stream().sorted(up.thenComparing(byId())).toList()));
          assertThat(ids(list(DealFilter.ALL, List.of(new DealSort(field, true)))))
              .isEqualTo(ids(all.stream().sorted(up.thenComparing(byId()).reversed()).toList()));
          assertThat(
                  ids(
                      list(
                          DealFilter.ALL,
                          List.of(
                              new DealSort(DealField.STAGE, true), new DealSort(field, false)))))
              .isEqualTo(
                  ids(
                      all.stream()
                          .sorted(
                              Comparator.comparing(DealRow::stage)
                                  .reversed()
                                  .thenComparing(up)
                                  .thenComparing(byId()))
                          .toList()));
        });
  }

  @Test
  void chineseNamesSortByPinyinAfterLatinOnes() {
    store(
        List.of("张三科技", "Zeta", "李四集团", "阿里", "ABC", "王五贸易", "").stream()
            .map(this::industry)
            .toList());
    assertThat(list(DealFilter.ALL, List.of(new DealSort(DealField.INDUSTRY, false))))
        .extracting(DealRow::industry)
        .containsExactly("", "ABC", "Zeta", "阿里", "李四集团", "王五贸易", "张三科技");
  }

  @Test
  void stagesAndSourcesGroupInTheirOrderAndOwnersByTheirSum() {
    threeHundredDeals();
    assertThat(deals.groupTotals(lisi, DealFilter.ALL, DealField.STAGE))
        .extracting(DealGroup::value)
        .containsExactly((Object[]) Stage.values());
    assertThat(deals.groupTotals(lisi, DealFilter.ALL, DealField.SOURCE))
        .extracting(DealGroup::value)
        .containsExactly(
            SourceClass.TRADE_FAIR,
            SourceClass.WEBINAR,
            SourceClass.REFERRAL,
            SourceClass.WEBSITE_FORM,
            SourceClass.PARTNER,
            SourceClass.OTHER,
            null);
    assertThat(deals.groupTotals(lisi, DealFilter.ALL.searching("CRM"), DealField.OWNER))
        .filteredOn(group -> group.value() != null)
        .extracting(group -> yuan(group.totals()))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private NewDeal industry(String industry) {
    return new NewDeal(
        null,
        Map.of(DealField.NAME, "x", DealField.OWNER, lisi.id(), DealField.INDUSTRY, industry));
  }

  private List<DealRow> threeHundredDeals() {
    List<DealId> ids = store(IntStream.range(0, 300).mapToObj(i -> samples.deal()).toList());
    ids.stream().filter(id -> id.number().getAsInt() % 7 == 0).forEach(this::archive);
    return deals.findAll(lisi, ids);
  }

  private void archive(DealId id) {
    archive.archive(samples.manager(), id);
  }

  private List<DealId> store(List<NewDeal> wanted) {
    return transaction.execute(status -> bulk.insert(lisi, wanted));
  }

  private List<DealRow> list(DealFilter filter, List<DealSort> order) {
    return deals.list(lisi, filter, order, 0, 1000);
  }

  private List<DealRow> passing(List<DealRow> all, DealFilter filter) {
    return all.stream().filter(row -> filter.matches(row, today)).sorted(byId()).toList();
  }

  private static List<DealGroup> groups(List<DealRow> rows, DealField field) {
    return rows.stream()
        .map(row -> grouped(row, field))
        .distinct()
        .map(
            value ->
                new DealGroup(
                    value,
                    totals(
                        rows.stream()
                            .filter(row -> Objects.equals(value, grouped(row, field)))
                            .toList())))
        .toList();
  }

  private static Object grouped(DealRow row, DealField field) {
    return row.value(field) instanceof LeadSource source ? source.sourceClass() : row.value(field);
  }

  private static DealTotals totals(List<DealRow> rows) {
    Set<Currency> currencies =
        rows.stream()
            .filter(row -> row.amount() != null)
            .map(row -> row.amount().currency())
            .collect(Collectors.toSet());
    List<Sum> sums =
        currencies.stream()
            .map(
                currency -> {
                  List<DealRow> same =
                      rows.stream()
                          .filter(row -> row.amount() != null)
                          .filter(row -> row.amount().currency().equals(currency))
                          .toList();
                  return new Sum(
                      sum(currency, same, row -> BigDecimal.ONE),
                      sum(currency, same, DealFilterIT::weight));
                })
            .sorted(Comparator.comparing((Sum sum) -> sum.total().amount()).reversed())
            .toList();
    return new DealTotals(rows.size(), sums);
  }

  private static Money sum(
      Currency currency, List<DealRow> rows, Function<DealRow, BigDecimal> weight) {
    return new Money(
        rows.stream()
            .map(row -> row.amount().amount().multiply(weight.apply(row)))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .setScale(2, RoundingMode.HALF_UP),
        currency);
  }

  private static BigDecimal weight(DealRow row) {
    return switch (row.standing().outcome()) {
      case WON -> BigDecimal.ONE;
      case LOST -> BigDecimal.ZERO;
      default ->
          row.probability() == null
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(row.probability()).movePointLeft(2);
    };
  }

  private static BigDecimal yuan(DealTotals totals) {
    return totals.sums().stream()
        .map(sum -> sum.total().amount())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static Comparator<DealRow> byId() {
    return Comparator.comparing(row -> row.id().number().getAsInt());
  }

  private static <T extends Comparable<? super T>> Comparator<DealRow> emptyFirst(
      Function<DealRow, T> value) {
    return Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private static List<DealId> ids(List<DealRow> rows) {
    return rows.stream().map(DealRow::id).toList();
  }
}
