package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.Link;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DuePeriod;
import io.funnelroom.deals.DuePeriod.Between;
import io.funnelroom.deals.DuePeriod.Moving;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A filter in an address: {@code q=CRM&stage=4,5&owner=lisi&due=week&amount=100000..500000}. */
@Component
class FilterCodec {

  private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("10000000000000");

  private final People people;

  FilterCodec(People people) {
    this.people = people;
  }

  DealFilter read(Link link) {
    List<Optional<BigDecimal>> amount = link.range("amount", FilterCodec::amount);
    return DealFilter.ALL
        .searching(link.text("q"))
        .inStages(link.set("stage", number -> Stage.ofNumber(Integer.parseInt(number))))
        .withOutcomes(link.set("outcome", word -> Outcome.valueOf(upper(word))))
        .ownedBy(link.set("owner", this::named))
        .from(link.set("source", word -> SourceClass.valueOf(upper(word))))
        .due(due(link))
        .amount(amount.getFirst().orElse(null), amount.getLast().orElse(null))
        .stale(link.has("stale"))
        .archived(link.has("archived"));
  }

  void write(DealFilter filter, Link link) {
    link.put("q", filter.search());
    link.put(
        "stage",
        filter.stages().stream().sorted().map(stage -> Integer.toString(stage.number())).toList());
    link.put("outcome", words(filter.outcomes()));
    link.put(
        "owner",
        filter.owners().stream()
            .flatMap(owner -> people.find(owner).stream())
            .map(Person::userName)
            .sorted()
            .toList());
    link.put("source", words(filter.sources()));
    switch (filter.due()) {
      case Moving moving -> link.put("due", lower(moving));
      case Between(LocalDate first, LocalDate last) ->
          link.putRange("due", written(first), written(last));
    }
    link.putRange("amount", written(filter.amountFrom()), written(filter.amountTo()));
    link.putFlag("stale", filter.stale());
    link.putFlag("archived", filter.archived());
  }

  private PersonId named(String userName) {
    return people.byUserName(userName).map(Person::id).orElse(null);
  }

  private static DuePeriod due(Link link) {
    Optional<Moving> moving = link.one("due", word -> Moving.valueOf(upper(word)));
    if (moving.isPresent()) {
      return moving.get();
    }
    List<Optional<LocalDate>> days = link.range("due", LocalDate::parse);
    return new Between(days.getFirst().orElse(null), days.getLast().orElse(null));
  }

  private static BigDecimal amount(String text) {
    BigDecimal amount = new BigDecimal(text);
    return amount.signum() < 0 || amount.compareTo(LARGEST_AMOUNT) > 0 || amount.scale() > 2
        ? null
        : amount;
  }

  private static List<String> words(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(FilterCodec::lower).toList();
  }

  private static String written(BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }

  private static String written(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
