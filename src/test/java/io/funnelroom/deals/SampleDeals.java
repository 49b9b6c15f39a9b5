package io.funnelroom.deals;

import io.funnelroom.base.Money;
import io.funnelroom.deals.DuePeriod.Between;
import io.funnelroom.leads.LeadSource;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Deals and filters of every shape, the same for the same seed. */
final class SampleDeals {

  private static final List<String> TEXTS =
      List.of("XX科技-CRM系统采购", "贸易集团-供应链优化", "100% 国产_替代", "crm Upgrade", "ＣＲＭ　升级", "a\\b's \"c\"");
  private static final List<String> WORDS =
      List.of(
          "crm", "供", "集团 优化", "100%", "_", "\\", "webinar", "展会", "sf01", "李四", "张三-采购", "价格",
          "ＣＲＭ", "　");
  private static final List<Currency> CURRENCIES =
      List.of(Money.DEFAULT_CURRENCY, Currency.getInstance("USD"));

  private final Random random;
  private final LocalDate today;
  private final Staff staff;

  SampleDeals(Random random, LocalDate today, Staff staff) {
    this.random = random;
    this.today = today;
    this.staff = staff;
  }

  Person manager() {
    return staff.qian;
  }

  NewDeal deal() {
    Map<DealField, Object> values = new EnumMap<>(DealField.class);
    values.put(DealField.NAME, one(TEXTS));
    for (DealField field : DealField.values()) {
      if (field != DealField.ID && field != DealField.NAME && random.nextInt(4) > 0) {
        values.put(field, value(field));
      }
    }
    return new NewDeal(null, values);
  }

  DealFilter filter() {
    DealFilter filter = DealFilter.ALL;
    for (int wanted = random.nextInt(4); wanted > 0; wanted--) {
      filter =
          switch (random.nextInt(9)) {
            case 0 -> filter.searching(one(WORDS));
            case 1 -> filter.inStages(some(List.of(Stage.values())));
            case 2 -> filter.withOutcomes(some(List.of(Outcome.values())));
            case 3 -> filter.ownedBy(some(people()));
            case 4 -> filter.from(some(List.of(SourceClass.values())));
            case 5 -> filter.due(period());
            case 6 -> filter.amount(maybe(yuan()), maybe(yuan().multiply(BigDecimal.TEN)));
            case 7 -> filter.stale(true);
            default -> filter.archived(true);
          };
    }
    return filter;
  }

  private Object value(DealField field) {
    return switch (field) {
      case STAGE -> one(List.of(Stage.values()));
      case OWNER -> one(people());
      case SOURCE -> new LeadSource(one(List.of(SourceClass.values())), one(TEXTS));
      case CONTACT -> new Contact("张三", "采购总监");
      case DUE, CLOSE -> day();
      case FOLLOWUP -> new FollowUp(day(), one(people()), one(TEXTS));
      case AMOUNT -> new Money(yuan(), one(CURRENCIES));
      case PROBABILITY -> random.nextInt(101);
      case STANDING ->
          one(List.of(Standing.OPEN, Standing.WON, Standing.lost("价格太高"), Standing.shelved(day())));
      default -> one(TEXTS);
    };
  }

  private DuePeriod period() {
    List<DuePeriod> periods = new ArrayList<>(List.of(DuePeriod.Moving.values()));
    periods.add(new Between(maybe(day()), maybe(day())));
    return one(periods);
  }

  private List<PersonId> people() {
    return List.of(staff.lisi.id(), staff.zhaoliu.id(), staff.qian.id());
  }

  private LocalDate day() {
    return today.plusDays(random.nextInt(60) - 40);
  }

  private BigDecimal yuan() {
    return BigDecimal.valueOf(random.nextLong(100_000_000), 2);
  }

  private <T> T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> Set<T> some(List<T> all) {
    return all.stream().filter(each -> random.nextBoolean()).collect(Collectors.toSet());
  }
}
